import { configFormat, configVersion } from './format.js';
import type { Node } from './spec.js';

type Json = Record<string, unknown>;

/** The JSON Schema (2020-12) of the config file, made from the same description that the reader uses. */
export function configSchema(): Json {
  const schema = schemaOf(configFormat.node);
  const properties = schema['properties'] as Json;
  const version = { ...(properties['schema-version'] as Json), const: configVersion };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://raw.githubusercontent.com/vantage6/release-actions/v1/schema/release-config.schema.json',
    title: 'release-actions configuration',
    ...schema,
    properties: { ...properties, 'schema-version': version },
  };
}

function schemaOf(node: Node): Json {
  const { description } = node;
  switch (node.kind) {
    case 'text':
      return {
        description,
        type: 'string',
        ...(node.pattern === undefined ? {} : { pattern: node.pattern }),
      };
    case 'choice':
      return { description, type: 'string', enum: [...node.values] };
    case 'integer':
      return { description, type: 'integer', minimum: node.minimum };
    case 'boolean':
      return { description, type: 'boolean' };
    case 'list':
      return {
        description,
        type: 'array',
        items: schemaOf(node.of),
        ...(node.minimum > 0 ? { minItems: node.minimum } : {}),
      };
    case 'map':
      return {
        description,
        type: 'object',
        ...(node.keys.pattern === undefined ? {} : { propertyNames: { pattern: node.keys.pattern } }),
        additionalProperties: schemaOf(node.of),
      };
    case 'either':
      return { description, anyOf: node.options.map(schemaOf) };
    case 'object':
      return objectSchema(node);
  }
}

function objectSchema(node: Node & { kind: 'object' }): Json {
  const fields = Object.entries(node.fields);
  const required = fields.filter(([, field]) => field.required).map(([name]) => name);
  const property = (field: (typeof fields)[number][1]): Json => {
    const simple = field.fallback !== undefined && typeof field.fallback !== 'object';
    return {
      ...schemaOf(field.node),
      ...(simple || Array.isArray(field.fallback) ? { default: field.fallback } : {}),
    };
  };
  return {
    description: node.description,
    type: 'object',
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
    properties: Object.fromEntries(fields.map(([name, field]) => [name, property(field)])),
  };
}
