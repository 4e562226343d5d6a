/** The style sheet of `rehearsal.html`: no fonts, images or scripts from anywhere, light and dark by the system. */
export const style = `
:root { color-scheme: light dark; --bg: #fff; --fg: #1c2024; --soft: #60646c; --line: #d9d9e0; --panel: #f6f6f8;
  --ok: #18794e; --bad: #c62a2f; --warn: #8a5f00; --bar: #0b62c0; --add: #e6f6eb; --del: #feebec; }
@media screen and (prefers-color-scheme: dark) {
  :root { --bg: #111214; --fg: #edeef0; --soft: #b0b4ba; --line: #363a3f; --panel: #1b1d20; --ok: #3dd68c;
    --bad: #ff9592; --warn: #ffca16; --bar: #70b8ff; --add: #132d21; --del: #3b1219; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem 1rem 4rem; background: var(--bg); color: var(--fg);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .4rem; }
p { margin: .4rem 0; }
code, pre { font: .875em/1.5 ui-monospace, monospace; }
pre code { font-size: 1em; }
a { color: var(--bar); }
summary { cursor: pointer; }
:focus-visible { outline: 2px solid var(--bar); outline-offset: 2px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.soft, .none, .kicker { color: var(--soft); }
.kicker { margin: 0 0 .5rem; }
.verdict { display: flex; gap: .9rem; padding: 1rem 1.1rem; background: var(--panel); border-left: .35rem solid currentColor;
  border-radius: .4rem; }
.verdict > div { color: var(--fg); }
.verdict p { margin: .25rem 0 0; }
.sign { font-size: 1.6rem; line-height: 1.15; font-weight: 700; }
.numbers { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; margin: .75rem 0; padding: 0; }
.numbers li { border: 1px solid var(--line); border-radius: .4rem; padding: .25rem .7rem; color: var(--soft); }
.numbers strong { color: var(--fg); font-variant-numeric: tabular-nums; }
nav { display: flex; flex-wrap: wrap; gap: .35rem 1.1rem; margin: 1rem 0 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: 1rem 0; }
dt { color: var(--soft); }
dd { margin: 0; min-width: 0; }
.scroll { overflow-x: auto; }
.narrow { max-width: 32rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; }
th, td { text-align: left; vertical-align: top; padding: .35rem 1rem .35rem 0; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--soft); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 500; min-width: 9rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.hash { display: inline-block; max-width: 19ch; overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
  vertical-align: bottom; user-select: all; }
.state { font-weight: 500; }
.kept { color: var(--fg); }
.success, .done, .uploaded, .pushed, .moved { color: var(--ok); }
.failure, .error, .refused, .differs, .missing { color: var(--bad); }
.cancelled, .warning, .repeated { color: var(--warn); }
.skipped, .notice, .kept_job, .there, .unchanged, .left, .not-reached { color: var(--soft); }
ol.jobs, ul.plain { list-style: none; margin: 0; padding: 0; }
.told { margin: 0 0 .6rem; }
.told pre { white-space: pre-wrap; margin: .1rem 0 0; padding: .4rem .75rem; background: var(--panel); border-radius: .4rem; }
.graph { border: 1px solid var(--line); border-radius: .4rem; }
.graph svg { display: block; }
.edge { fill: none; stroke: var(--soft); stroke-opacity: .55; stroke-width: 1.5; }
.edge.critical { stroke: var(--bar); stroke-opacity: 1; stroke-width: 3; }
.node rect { fill: var(--panel); stroke: currentColor; stroke-width: 1.5; }
.node.critical rect { stroke-width: 3; }
.node.kept_job rect, .node.skipped rect { stroke-dasharray: 5 3; }
.node text { font: 500 12px system-ui, sans-serif; fill: var(--fg); }
.node .icon { fill: currentColor; font-weight: 700; }
.node .facts { fill: var(--soft); font-weight: 400; font-size: 11px; }
.node:hover rect { fill: var(--bg); }
ol.jobs > li { border-bottom: 1px solid var(--line); padding: .3rem 0; color: var(--fg); }
ol.jobs > li:target { background: var(--panel); }
ol.jobs summary { display: grid; grid-template-columns: .75rem 6.5rem minmax(8rem, 22rem) 1fr 4.5rem; gap: .75rem;
  align-items: center; }
ol.jobs summary::before { content: "▸"; color: var(--soft); }
ol.jobs [open] > summary::before { content: "▾"; }
.track { position: relative; height: .6rem; background: var(--panel); border-radius: .3rem; }
.track span { position: absolute; top: 0; bottom: 0; min-width: 2px; background: var(--bar); border-radius: .3rem; }
.failure .track span { background: var(--bad); }
.seconds { text-align: right; font-variant-numeric: tabular-nums; }
.steps { margin: .35rem 0 .5rem 8.75rem; }
.platforms li { display: flex; flex-wrap: wrap; gap: 0 .75rem; }
.platforms li > :first-child { min-width: 6.5rem; }
.channels { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 33rem), 1fr)); gap: 1rem; margin: .75rem 0;
  align-items: start; }
.channels table { border: 1px solid var(--line); border-radius: .4rem; border-collapse: separate; border-spacing: 0; }
.channels caption { font-weight: 600; padding: 0 0 .25rem; }
.channels th, .channels td { padding: .4rem .75rem; }
.channels tbody th { width: 8.5rem; min-width: 0; }
.channels td:nth-child(2) { width: 11rem; }
.channels th, .channels td { min-width: 0; }
.channels tr:last-child > * { border-bottom: 0; }
.reason { display: block; color: var(--soft); font-size: .875rem; }
.live { border: 1px solid currentColor; border-radius: 1rem; padding: 0 .5rem; font-size: .75rem; font-weight: 600;
  color: var(--bar); white-space: nowrap; }
.counts .state { margin-right: 1rem; white-space: nowrap; }
.version { display: inline-block; max-width: 12ch; overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
  vertical-align: bottom; border: 1px solid var(--line); border-radius: .3rem; padding: 0 .4rem; font: .875rem/1.5 ui-monospace, monospace; }
.version.new { border-color: var(--ok); color: var(--ok); font-weight: 600; }
.version.old { color: var(--soft); }
.move { display: inline-flex; gap: .4rem; align-items: center; }
.chips { display: flex; flex-wrap: wrap; gap: .4rem; list-style: none; margin: .5rem 0; padding: 0; }
.chips li { background: var(--panel); border-radius: 1rem; padding: .1rem .7rem; font-size: .875rem; }
details.fold > summary { padding: .4rem 0; color: var(--bar); }
details.file { border: 1px solid var(--line); border-radius: .4rem; margin: .25rem 0; }
details.file > summary { padding: .2rem .75rem; background: var(--panel); border-radius: .4rem; }
details.file pre { margin: 0; padding: .5rem .75rem; white-space: pre-wrap; }
ins, del { display: block; text-decoration: none; }
ins { background: var(--add); }
del { background: var(--del); }
ins::before { content: "+ "; }
del::before { content: "- "; }
pre.command { background: var(--panel); border-radius: .4rem; padding: .6rem .75rem; white-space: pre-wrap; margin: .25rem 0 1rem; }
@media (max-width: 40rem) {
  h1 { font-size: 1.25rem; }
  ol.jobs summary { grid-template-columns: .75rem 1.2rem 1fr 4rem; gap: .5rem; }
  ol.jobs summary .state { overflow: hidden; white-space: nowrap; width: 1em; }
  .track { display: none; }
  .steps { margin-left: 2.95rem; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dt { margin-top: .35rem; font-size: .875rem; }
  .scroll > table, .scroll tbody, .channels table, .channels tbody { display: block; }
  .scroll thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .scroll tbody tr { display: flex; flex-wrap: wrap; gap: 0 .9rem; align-items: baseline; padding: .45rem 0;
    border-bottom: 1px solid var(--line); }
  .scroll tbody th, .scroll tbody td { border: 0; padding: 0; text-align: left; min-width: 0; }
  .scroll tbody th { flex: 1 1 100%; }
  .narrow tbody th { flex: 1; }
  .channels caption { display: block; padding: .5rem .75rem 0; }
  .channels tr { display: grid; grid-template-columns: minmax(0, 1fr) auto; padding: .5rem .75rem; border-bottom: 1px solid var(--line); }
  .channels tr:last-child { border-bottom: 0; }
  .channels tbody th, .channels td, .channels td:nth-child(2) { border: 0; padding: 0; width: auto; }
  .channels td:last-child { grid-column: 1 / -1; }
  .reason { display: inline; margin-left: .4rem; }
}
@media print {
  :root { color-scheme: light; }
  nav, .graph + p { display: none; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .fold::details-content, .file::details-content { content-visibility: visible; height: auto; }
  tr, li, .verdict, .discord { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .scroll { overflow: visible; }
  .graph svg { max-width: 100%; height: auto; }
  .hash { max-width: none; white-space: normal; }
}
`;
