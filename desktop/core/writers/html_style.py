"""How a page for a browser looks: by day, by night and on paper.

Letters are the system's own. Every colour of a text meets 4.5:1 on its ground (WCAG 2.2 AA), every
line and box 3:1. What a person wrote and what the plan says runs as its own letters do, so that
Arabic stands right in an English page and the other way round.
"""

STYLE = """\
:root {
  color-scheme: light dark;
  --ground: #ffffff; --ink: #1a2530; --quiet: #4b5967; --rule: #7d8a98; --tint: #eef2f6;
  --link: #1d5a9e; --done: #1c6a3b; --doing: #855300; --na: #5b6876;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #171d24; --ink: #e7ecf1; --quiet: #aab6c2; --rule: #7f8d9b; --tint: #242d37;
    --link: #82b8f2; --done: #7ed29d; --doing: #ecbc6c; --na: #a4b0bc;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 50rem;
  font: 1rem/1.55 "Noto Sans", system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  color: var(--ink); background: var(--ground); overflow-wrap: anywhere;
}
h1, .words, body [lang] { unicode-bidi: plaintext; }
[dir=ltr] > body { text-align: left; }
[dir=rtl] > body { text-align: right; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.6em 0 0.5em; }
h1 { font-size: 1.8rem; margin-top: 0; }
/* On white by night as well: it was drawn for paper. */
.logo { display: block; max-width: 55mm; max-height: 18mm; margin: 0 0 1rem; background: #ffffff; }
h2 { font-size: 1.35rem; margin-top: 2em; padding-bottom: 0.25em;
  border-bottom: 1px solid var(--rule); }
h3 { font-size: 1.1rem; }
h4, h5, h6 { font-size: 1rem; }
p { margin: 0.35em 0; white-space: pre-line; }
.quiet, footer { color: var(--quiet); font-size: 0.9rem; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
ul { padding-inline-start: 1.4em; margin: 0.5em 0; }
li { margin: 0.3em 0; }
/* Not "none": Safari would no longer call it a list. */
.checks, .steps, .room { list-style-type: ""; padding: 0; }
.check { padding: 0.8em 0; margin: 0; border-bottom: 1px solid var(--rule); }
.check > :not(.box) { margin-inline-start: 2rem; }
.box { display: grid; grid-template-columns: 2rem 1fr; align-items: start; }
.box input { appearance: none; width: 1.15em; height: 1.15em; margin: 0.2em 0 0; opacity: 1;
  display: grid; place-content: center; font: inherit; font-weight: 700; line-height: 1;
  border: 2px solid var(--quiet); border-radius: 3px;
  background: var(--ground); color: var(--ink); }
.box input:checked::before { content: "\\2713"; }
.doing > .box input::before { content: "\\2013"; }
.na > .box input::before { content: "\\00d7"; }
.check > .box .title { font-weight: 700; }
.state { font-size: 0.85rem; font-weight: 700; white-space: nowrap; padding: 0.05em 0.5em;
  border: 1px solid; border-radius: 1em; unicode-bidi: isolate; }
.done .state { color: var(--done); }
.doing .state { color: var(--doing); }
.na .state { color: var(--na); }
.note { margin: 0.5em 0; padding: 0.4em 0.8em;
  background: var(--tint); border-inline-start: 3px solid var(--rule); }
.note b { font-size: 0.85rem; color: var(--quiet); }
.words { white-space: pre-wrap; text-align: start; }
dl { margin: 0.5em 0; }
dt { font-weight: 700; margin-top: 0.7em; }
dd { margin: 0; white-space: pre-line; }
table { border-collapse: collapse; width: 100%; margin: 0.8em 0; }
th, td { padding: 0.45em 0.6em; border-bottom: 1px solid var(--rule); text-align: inherit;
  vertical-align: top; }
th, td { overflow-wrap: break-word; }
th[scope=row] { overflow-wrap: anywhere; }
td:empty { height: 2.4em; }
thead th { background: var(--tint); }
tbody th { font-weight: 400; }
tbody th:not(.number) { min-width: 10rem; }
.number { font-variant-numeric: tabular-nums; }
.room li { display: flex; gap: 0.8em; margin: 1.3em 0; }
.line { flex: 1; border-bottom: 1px solid var(--rule); }
footer { margin-top: 2.5rem; padding-top: 0.8rem; border-top: 1px solid var(--rule); }
@page { margin: 18mm; }
@media print {
  :root {
    color-scheme: light;
    --ground: #ffffff; --ink: #000000; --quiet: #3c4853; --rule: #7d8a98; --tint: #f2f4f7;
    --link: #000000; --done: #000000; --doing: #000000; --na: #000000;
  }
  body { padding: 0; max-width: none; font-size: 10.5pt; }
  h1, h2, h3, h4, h5, h6, dt, .box { break-after: avoid; break-inside: avoid; }
  .check, li, dd, tr, footer { break-inside: avoid; }
  thead { display: table-header-group; }
  p, .note, dd { orphans: 3; widows: 3; }
  a { text-decoration: none; }
}
"""
