import { html, type Safe } from './html.js';

/** Icon and words of every state that the page shows: colour alone tells nothing. */
const marks = {
  success: ['✓', 'success'],
  failure: ['✗', 'failure'],
  skipped: ['–', 'skipped'],
  cancelled: ['⊘', 'cancelled'],
  kept_job: ['=', 'kept'],
  uploaded: ['✓', 'uploaded'],
  pushed: ['✓', 'pushed'],
  there: ['=', 'there already'],
  differs: ['✗', 'differs'],
  missing: ['✗', 'missing'],
  moved: ['▲', 'moved'],
  unchanged: ['=', 'unchanged'],
  kept: ['■', 'kept'],
  refused: ['✗', 'refused'],
  'not reached': ['–', 'not reached'],
  done: ['✓', 'done'],
  repeated: ['=', 'repeated'],
  left: ['–', 'left'],
  error: ['✗', 'error'],
  warning: ['!', 'warning'],
  notice: ['i', 'notice'],
} as const;

export type State = keyof typeof marks;

export const wordsOf = (state: State): string => marks[state][1];
export const iconOf = (state: State): string => marks[state][0];

/** `✓ uploaded`, coloured by the class of the state. */
export function mark(state: State, words: string = marks[state][1]): Safe {
  return html`<span class="state ${state.replace(' ', '-')}"><span aria-hidden="true">${iconOf(state)}</span> ${words}</span>`;
}
