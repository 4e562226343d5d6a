/** The look of a message in Discord: its own colours, light and dark by the system. */
export const discordStyle = `
.discord { --d-bg: #fff; --d-card: #f2f3f5; --d-fg: #313338; --d-name: #060607; --d-soft: #5c5e66; --d-link: #0060c8;
  --d-line: #e1e3e8; --d-code: #e5e7eb; --d-mention: #e6e8fd; --d-mention-fg: #4048c8;
  max-width: 40rem; background: var(--d-bg); color: var(--d-fg); border: 1px solid var(--line); border-radius: .5rem;
  font: 1rem/1.375 "gg sans", "Noto Sans", "Helvetica Neue", Helvetica, Arial, sans-serif; overflow: hidden; }
@media screen and (prefers-color-scheme: dark) {
  .discord { --d-bg: #313338; --d-card: #2b2d31; --d-fg: #dbdee1; --d-name: #f2f3f5; --d-soft: #b5bac1; --d-link: #00a8fc;
    --d-line: #3f4147; --d-code: #1e1f22; --d-mention: #3c4270; --d-mention-fg: #dee0fc; }
}
.discord a { color: var(--d-link); text-decoration: none; }
.discord a:hover, .discord a:focus { text-decoration: underline; }
.discord .place { padding: .6rem 1rem; border-bottom: 1px solid var(--d-line); font-weight: 600; color: var(--d-name); }
.discord .message { display: flex; gap: 1rem; padding: 1rem; }
.discord .avatar { flex: 0 0 2.5rem; height: 2.5rem; border-radius: 50%; background: #5865f2; color: #fff; display: grid;
  place-items: center; font-weight: 600; }
.discord .body { min-width: 0; flex: 1; }
.discord .author { color: var(--d-name); font-weight: 500; }
.discord .app { background: #5865f2; color: #fff; border-radius: .2rem; font-size: .625rem; font-weight: 600; padding: .1rem .3rem;
  vertical-align: .1rem; }
.discord .embed { background: var(--d-card); border-left: .25rem solid var(--d-line); border-radius: .25rem; padding: .5rem 1rem 1rem .75rem;
  margin-top: .3rem; max-width: 32.5rem; font-size: .875rem; line-height: 1.3; }
.discord .title { margin-top: .5rem; font-size: 1rem; font-weight: 600; color: var(--d-name); }
.discord .description { margin-top: .5rem; }
.discord .text { white-space: pre-wrap; }
.discord .fields { display: grid; grid-template-columns: repeat(12, 1fr); gap: .5rem; margin-top: .5rem; }
.discord .field { grid-column: span 12; min-width: 0; }
.discord .inline { grid-column: span 4; }
.discord .name { font-weight: 600; color: var(--d-name); }
.discord .footer { margin-top: .6rem; font-size: .75rem; color: var(--d-soft); }
.discord .heading-1, .discord .heading-2, .discord .heading-3 { font-weight: 700; color: var(--d-name); margin: .75rem 0 .3rem; }
.discord .heading-1 { font-size: 1.5rem; }
.discord .heading-2 { font-size: 1.25rem; }
.discord .heading-3 { font-size: 1rem; }
.discord .heading-1:first-child, .discord .heading-2:first-child, .discord .heading-3:first-child { margin-top: 0; }
.discord .small { font-size: .8125em; color: var(--d-soft); }
.discord ul, .discord ol { margin: .2rem 0; padding-left: 1.4rem; }
.discord blockquote { margin: .2rem 0; padding-left: .75rem; border-left: .25rem solid var(--d-soft); }
.discord code { background: var(--d-code); border-radius: .2rem; padding: 0 .2rem; }
.discord pre { background: var(--d-code); border: 1px solid var(--d-line); border-radius: .25rem; padding: .5rem; margin: .4rem 0;
  white-space: pre-wrap; }
.discord pre code { padding: 0; }
.discord .mention { background: var(--d-mention); color: var(--d-mention-fg); border-radius: .2rem; padding: 0 .15rem; font-weight: 500; }
.discord .spoiler { border: 1px dashed var(--d-soft); border-radius: .2rem; padding: 0 .15rem; }
`;
