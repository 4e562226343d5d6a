/** The style sheet of `rehearsal.html`: no fonts, images or scripts from anywhere, light and dark by the system. */
export const style = `
:root { color-scheme: light dark; --bg: #fff; --fg: #1c2024; --soft: #60646c; --line: #d9d9e0; --panel: #f6f6f8;
  --ok: #18794e; --bad: #c62a2f; --warn: #946800; --bar: #0b68cb; --add: #e6f6eb; --del: #feebec; }
@media (prefers-color-scheme: dark) {
  :root { --bg: #111214; --fg: #edeef0; --soft: #b0b4ba; --line: #363a3f; --panel: #1b1d20; --ok: #3dd68c;
    --bad: #ff9592; --warn: #ffca16; --bar: #70b8ff; --add: #132d21; --del: #3b1219; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem 1rem 4rem; background: var(--bg); color: var(--fg);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2.25rem 0 .5rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
code, pre { font: .875em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
a { color: var(--bar); }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 1rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 1rem 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 600; white-space: nowrap; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.badge { display: inline-block; border: 1px solid currentColor; border-radius: 1rem; padding: 0 .6rem;
  font-size: .875rem; font-weight: 600; white-space: nowrap; }
.success, .done, .uploaded, .there { color: var(--ok); }
.failure, .error, .refused, .differs, .missing { color: var(--bad); }
.cancelled, .warning, .repeated { color: var(--warn); }
.skipped, .notice, .soft { color: var(--soft); }
ol.jobs, ul.plain { list-style: none; margin: 0; padding: 0; }
ul.plain pre { white-space: pre-wrap; margin: .1rem 0 .6rem 1rem; }
ol.jobs > li { border-bottom: 1px solid var(--line); padding: .35rem 0; }
ol.jobs summary { display: grid; grid-template-columns: 1.2rem minmax(8rem, 20rem) 1fr 4.5rem; gap: .75rem;
  align-items: center; cursor: pointer; }
.track { position: relative; height: .6rem; background: var(--panel); border-radius: .3rem; }
.track span { position: absolute; top: 0; bottom: 0; min-width: 2px; background: var(--bar); border-radius: .3rem; }
.failure .track span { background: var(--bad); }
.seconds { text-align: right; font-variant-numeric: tabular-nums; }
.steps { margin: .35rem 0 .5rem 2rem; }
details.file { border: 1px solid var(--line); border-radius: .4rem; margin: .4rem 0; }
details.file > summary { padding: .35rem .75rem; cursor: pointer; background: var(--panel); }
details.file pre { margin: 0; padding: .5rem .75rem; white-space: pre-wrap; }
ins, del { display: block; text-decoration: none; }
ins { background: var(--add); }
del { background: var(--del); }
ins::before { content: "+ "; }
del::before { content: "- "; }
pre.command { background: var(--panel); border-radius: .4rem; padding: .6rem .75rem; overflow-x: auto; margin: .25rem 0 1rem; }
@media (max-width: 40rem) {
  ol.jobs summary { grid-template-columns: 1.2rem 1fr 4rem; }
  .track { display: none; }
  dl { grid-template-columns: 1fr; }
  dt { margin-top: .35rem; }
}
@media print { nav { display: none; } body { max-width: none; } }
`;
