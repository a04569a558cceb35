// How the household's page looks: a phone first, one column, large fields, dark where the phone is dark, and either reading direction.

export const style = `
:root { color-scheme: light dark; --ink: #14181c; --soft: #515a63; --paper: #ffffff; --card: #f2f5f7; --line: #8a949e; --act: #0b5c8a; --on: #ffffff; --bad: #9c1c1c; }
@media (prefers-color-scheme: dark) { :root { --ink: #eef1f4; --soft: #b2bac2; --paper: #14171a; --card: #20252a; --line: #78828c; --act: #8cc8ee; --on: #0d1114; --bad: #ffa8a0; } }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; max-width: 32rem; padding: 1.25rem 1.1rem 3rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: .4rem 0 .5rem; }
h2 { font-size: 1.1rem; line-height: 1.3; margin: 0 0 .3rem; }
p { margin: 0 0 .7rem; overflow-wrap: anywhere; }
small { display: block; color: var(--soft); font-size: .875rem; line-height: 1.4; font-weight: 400; }
nav { margin: 0 0 1rem; } summary { cursor: pointer; padding: .45rem 0; min-height: 2.75rem; }
nav ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem .4rem; }
nav a { display: inline-block; padding: .5rem .7rem; border: 1px solid var(--line); border-radius: .4rem; color: var(--act); text-decoration: none; }
nav a[aria-current] { border-color: var(--act); font-weight: 600; }
label, .label { display: block; font-weight: 600; margin: 1.1rem 0 .3rem; }
input, select, textarea, button { font: inherit; color: inherit; width: 100%; min-height: 3rem; padding: .6rem .75rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--paper); }
#code { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 1.2rem; letter-spacing: .06em; text-transform: uppercase; direction: ltr; text-align: start; }
textarea { min-height: 8rem; resize: vertical; }
button { margin-top: 1.2rem; border: 0; background: var(--act); color: var(--on); font-weight: 600; cursor: pointer; }
button small { color: inherit; }
button.quiet { background: transparent; color: var(--act); border: 1px solid var(--act); }
button[disabled] { opacity: .55; }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
#found { margin-top: 1.4rem; } #found:focus { outline: none; }
.answer { padding: 1rem 1.1rem; border-radius: .6rem; background: var(--card); border-inline-start: .35rem solid var(--act); }
.answer p:last-child { margin-bottom: 0; } #said { font-size: 1.25rem; line-height: 1.35; font-weight: 600; }
section, #point { margin-top: 1.6rem; } #words { white-space: pre-wrap; }
form > p, #again + p { margin-top: .6rem; }
.wrong { color: var(--bad); font-weight: 600; margin-top: 1rem; }`;
