import {
  convertWorkflowTemplate,
  isMapping,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser';
import type { Validate } from './load.js';

/**
 * Checks a workflow with GitHub's own parser: schema, contexts and functions per place, expression syntax, `needs`,
 * duplicate ids. The only importer of @actions/workflow-parser, which loads nowhere but in a bundle (it imports JSON
 * without attributes). Its converted template drops `with`, `permissions`, timeouts and `defaults`, so only its
 * errors are used.
 */
export const validateWorkflow: Validate = async (file, content) => {
  const parsed = parseWorkflow({ name: file, content }, new NoOperationTraceWriter());
  if (parsed.value !== undefined && isMapping(parsed.value)) {
    await convertWorkflowTemplate(parsed.context, parsed.value);
  }
  return parsed.context.errors.getErrors().map((error) => ({
    message: error.rawMessage,
    line: error.range?.start.line,
    column: error.range?.start.column,
  }));
};
