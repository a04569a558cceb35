// How the reference looks: on a desk, on a phone, in the dark and on paper. System fonts only; nothing is fetched.

export const referenceStyle = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1c2126; --soft: #57606a; --line: #d5dae0; --ground: #f2f4f7; --link: #1d5f8a; --get: #1d5f8a; --write: #7a4a00; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #14181c; --ink: #e8ebee; --soft: #a5aeb8; --line: #39424b; --ground: #1e242a; --link: #7cbde6; --get: #7cbde6; --write: #e3b060; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 64rem; padding: 2rem 1.5rem 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.35rem; margin: 0; text-transform: capitalize; }
h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
p { margin: .4rem 0 .8rem; max-width: 46rem; overflow-wrap: anywhere; }
section { margin: 2.5rem 0 0; } section > p, .says, .caller { color: var(--soft); }
a { color: var(--link); }
code, pre { font: .9em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
code { overflow-wrap: anywhere; }
pre { background: var(--ground); padding: .8rem 1rem; overflow-x: auto; margin: .8rem 0; }
nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; list-style: none; padding: .8rem 0; margin: 1.5rem 0 0; border: solid var(--line); border-width: 1px 0; }
nav a { display: inline-block; padding: .2rem 0; }
details { border-bottom: 1px solid var(--line); }
summary { padding: .55rem 0; cursor: pointer; display: flex; flex-wrap: wrap; gap: .1rem .7rem; align-items: baseline; }
summary:focus-visible, a:focus-visible, pre:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
summary .says { flex-basis: 100%; padding-left: 3.6rem; }
details > div { padding: 0 0 1.4rem 3.6rem; scroll-margin-top: 4.5rem; }
.method { font: 600 .8rem ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; width: 2.9rem; color: var(--write); }
.method.get { color: var(--get); }
table { border-collapse: collapse; width: 100%; margin: .8rem 0 1rem; font-size: .9rem; }
caption { text-align: left; font-weight: 600; padding: 0 0 .3rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
tbody th { font: .9em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; width: 34%; }
p.refusals { font-size: .9rem; } dl.refusals { margin: 0; font-size: .9rem; max-width: 46rem; }
.refusals dt { font-weight: 600; margin-top: .8rem; scroll-margin-top: 1rem; } .refusals dd { margin: 0; white-space: pre-line; color: var(--soft); }
.shape { scroll-margin-top: 1rem; } :target { outline: 2px solid var(--link); outline-offset: 4px; }
@media (max-width: 40rem) {
  body { padding: 1.2rem 1rem 3rem; } summary .says, details > div { padding-left: 0; }
  table, tbody, tr, th, td { display: block; } tbody th { width: auto; padding-bottom: 0; border: 0; } td { border: 0; padding-top: 0; color: var(--soft); }
  tr { border-bottom: 1px solid var(--line); padding: .25rem 0; }
}
@media print { nav { display: none; } details > div { padding-left: 0; } section { break-before: page; } pre { white-space: pre-wrap; } }
`;
