/** Reports belong to every action, also to those that know nothing of records: see `core/report.ts`. */
export {
  type ActionReport,
  type EffectReport,
  type EffectState,
  reportFolder,
  writeReport,
} from '../core/report.js';
