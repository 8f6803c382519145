"""Checks a simulator against the exact values of oracle.csv. Python 3.8 or later, nothing else.

A simulator takes the parameters of a row and returns one run: a number whose mean is the value, or True and False.
"""
import csv, json, math, os, random

PATH = os.path.join(os.path.dirname(os.path.abspath(__file__)), "oracle.csv")


def rows(law):
    with open(PATH, newline="", encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if row["law"] == law]


def check(law, quantity, simulate, runs=20000, sigmas=5):
    """Prints a line a row; False if a mean is more than so many standard errors from its value."""
    good = True
    for row in (row for row in rows(law) if row["quantity"].startswith(quantity)):
        outcomes = [float(simulate(**json.loads(row["parameters"]))) for _ in range(runs)]
        mean = sum(outcomes) / runs
        error = math.sqrt(sum((x - mean) ** 2 for x in outcomes) / (runs - 1) / runs)
        off = (mean - float(row["value"])) / error if error > 0 else (0 if mean == float(row["value"]) else math.inf)
        good = good and abs(off) <= sigmas
        print(f"{law} {row['parameters']}: {mean:.5g}, exactly {row['value']} ({off:+.1f} standard errors)")
    return good


def squared_error(sizes):
    """An example: a mean that each generation of normal data replaces."""
    model = 0.0
    for n in sizes:
        model += random.gauss(0, 1) / math.sqrt(n)
    return model**2


if __name__ == "__main__":
    raise SystemExit(0 if check("reciprocalSum", "squared error", squared_error) else 1)
