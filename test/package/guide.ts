/** What the command says, by the words that it was given. */
export type Said = (words: string) => string

/** The page docs/guide/command.md: what each command is for, and what it said in a project that `new` had just made. */
export function guide(said: Said): string {
  const shown = (words: string) =>
    `\`\`\`text\n$ npx collapse-check ${words}\n${said(words).replace(/^\n+|\n+$/g, '')}\n\`\`\``
  return `${[
    '# The command',
    '`npm run package` makes this page: everything below was said by the packed package in a folder that had been empty. `npm run package -- --write` writes it anew.',
    shown('--help'),
    '## A project, and its first verdict',
    'In an empty folder `new` makes a project; in a project, a claim.',
    shown('new'),
    '`verify` puts all claims to the test, or those named; a complete run writes `docs/`. Its flags are its own or those of vitest, which runs underneath: `--shard=1/2`, `--reporter=blob`, `--merge-reports`.',
    shown('verify'),
    'One point is judged again with the numbers that every other run draws there. If the record has the point, it says whether they are the same; if they are not, what differs, and the command ends with 1.',
    shown('replay example-2026/diversity k=5 n=10'),
    '## What there is to know',
    shown('list'),
    shown('show example-2026/diversity'),
    'With `--published` these speak of the claims that come with collapse-check: `npx collapse-check list --published --verdict refuted`. `list --json` prints what `docs/index.json` holds of the claims that it lists.',
    '## Cite, and what became of a citation',
    'BibTeX, in ASCII; `--format csl-json` and `--format ris` are the others. The year is that of the release, which package.json names: `"collapse-check": { "released": "2026-11-30" }`.',
    shown('cite example-2026/diversity'),
    '`publish` lists what others may cite, in `docs/published.json`. From then on an id keeps its meaning: a claim that asks another question needs a reason (`--because`), which `changes` prints to who cited it.',
    shown('publish'),
    shown('changes example-2026/diversity'),
    '## Pages without a run',
    shown('render'),
    '## In a shell',
    '`eval "$(npx collapse-check completion bash)"` completes commands, ids and options, after `npx` too; there is one for zsh. Errors are a sentence on what to do; `--debug` adds the stack.',
  ].join('\n\n')}\n`
}
