// How the report looks: on a desk, on a phone, in the dark and on paper. System fonts only; nothing is fetched.

export const reportStyle = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1c2126; --soft: #57606a; --line: #d5dae0; --ground: #eef1f4; --p0: #1d5f8a; --p1: #b4720b; --p2: #3f8a6a; --p3: #858d97; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #14181c; --ink: #e8ebee; --soft: #a5aeb8; --line: #39424b; --ground: #232a31; --p0: #6bb0dd; --p1: #e0a545; --p2: #6cc09b; --p3: #8a939d; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; }
main, header, footer { max-width: 84rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2.5rem; }
header p, footer p, section > p { color: var(--soft); max-width: 46rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 0; }
section { margin: 2.75rem 0 0; }
section > p { margin: .25rem 0 1rem; }
.keys { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 0; margin: 1.75rem 0 0; border-top: 2px solid var(--ink); border-bottom: 1px solid var(--line); }
.keys div { padding: .8rem 1rem .9rem 0; }
.keys dt { color: var(--soft); font-size: .9rem; }
.keys dd { margin: 0; }
.keys strong { display: block; font-size: 1.3rem; line-height: 1.35; font-variant-numeric: tabular-nums; }
.keys span { color: var(--soft); font-size: .85rem; }
.figure { display: grid; grid-template-columns: minmax(12rem, 1fr) minmax(0, 5fr); gap: 1.25rem 2rem; align-items: start; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1rem; margin: 0 0 .75rem; padding: 0; list-style: none; font-size: .85rem; color: var(--soft); }
.legend svg { width: .75em; height: .75em; margin-right: .4em; }
.bar { display: grid; grid-template-columns: 1fr auto; gap: .1rem 1rem; margin-bottom: .55rem; font-size: .88rem; }
.bar span { min-width: 0; overflow-wrap: anywhere; }
.bar span + span { font-variant-numeric: tabular-nums; }
.bar svg { grid-column: 1 / -1; width: 100%; height: .6rem; display: block; }
.ground { fill: var(--ground); } .part-0 { fill: var(--p0); } .part-1 { fill: var(--p1); } .part-2 { fill: var(--p2); } .part-3 { fill: var(--p3); }
.scroll { overflow-x: auto; }
.scroll:focus-visible { outline: 3px solid var(--p0); outline-offset: 3px; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); padding-bottom: .4rem; }
th, td { padding: .32rem 0 .32rem .75rem; text-align: right; white-space: nowrap; border-bottom: 1px solid var(--line); vertical-align: bottom; }
th:first-child { text-align: left; padding-left: 0; white-space: normal; min-width: 6.5rem; }
.texts-2 :is(th, td):nth-child(-n+2), .texts-3 :is(th, td):nth-child(-n+3) { text-align: left; }
thead th { border-bottom: 1px solid var(--ink); font-weight: 600; }
tbody th { font-weight: 400; }
tfoot th, tfoot td { font-weight: 600; border-bottom: 0; border-top: 1px solid var(--ink); }
.narrow { max-width: 46rem; }
section > .narrow + p { margin-top: 1rem; }
.warning { border-left: 4px solid var(--p1); padding: .4rem 0 .4rem 1rem; color: var(--ink); }
dl.means { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.25rem; font-size: .9rem; max-width: 60rem; margin: 0; }
dl.means dd { margin: 0; color: var(--soft); }
footer { padding-top: 2rem; padding-bottom: 3rem; font-size: .85rem; }
@media (max-width: 76rem) { .figure { grid-template-columns: minmax(0, 1fr); } }
@media (max-width: 34rem) {
  main, header, footer { padding-left: 1rem; padding-right: 1rem; }
  header { padding-top: 1.5rem; } h1 { font-size: 1.6rem; }
  .keys { grid-template-columns: 1fr 1fr; } .keys strong { font-size: 1.15rem; } .keys div { padding-right: .75rem; }
  tr > th:first-child { position: sticky; left: 0; background: var(--paper); padding-right: .5rem; }
  dl.means { grid-template-columns: 1fr; gap: 0; } dl.means dd { margin-bottom: .5rem; }
}
@page { margin: 14mm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --ground: #eee; --p0: #1d5f8a; --p1: #b4720b; --p2: #3f8a6a; --p3: #858d97; }
  html { font-size: 9pt; } body { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  main, header, footer { max-width: none; padding: 0; }
  .keys { grid-template-columns: repeat(3, 1fr); }
  .figure { grid-template-columns: minmax(0, 1fr); gap: .75rem; }
  .bars { columns: 2; column-gap: 2rem; } .legend { column-span: all; } .bar { break-inside: avoid; }
  .scroll { overflow: visible; } table { font-size: 7.5pt; } th, td { padding-left: .5rem; }
  th:first-child { min-width: 0; }
  section { margin-top: 1.75rem; } h2, section > p, .legend { break-after: avoid; } tr, .keys, .bars { break-inside: avoid; }
}`;
