# Checks a simulator against the exact values of oracle.csv; R with the package jsonlite.
# A simulator takes the parameters of a row and returns one run: a number whose mean is the value, or TRUE and FALSE.

rows <- function(law, path = "oracle/oracle.csv") {
  all <- read.csv(path, stringsAsFactors = FALSE, encoding = "UTF-8")
  all[all$law == law, ]
}

# Prints a line a row; FALSE if a mean is more than so many standard errors from its value.
check <- function(law, quantity, simulate, runs = 20000, sigmas = 5, path = "oracle/oracle.csv") {
  found <- rows(law, path)
  found <- found[startsWith(found$quantity, quantity), ]
  good <- TRUE
  for (i in seq_len(nrow(found))) {
    parameters <- jsonlite::fromJSON(found$parameters[i])
    outcomes <- replicate(runs, as.numeric(do.call(simulate, as.list(parameters))))
    off <- (mean(outcomes) - found$value[i]) / (sd(outcomes) / sqrt(runs))
    good <- good && abs(off) <= sigmas
    cat(sprintf("%s %s: %.5g, exactly %.10g (%+.1f standard errors)\n",
      law, found$parameters[i], mean(outcomes), found$value[i], off))
  }
  good
}

# An example: a mean that each generation of normal data replaces.
squared_error <- function(sizes) sum(rnorm(length(sizes)) / sqrt(sizes))^2

if (sys.nframe() == 0L) quit(status = if (check("reciprocalSum", "squared error", squared_error)) 0 else 1)
