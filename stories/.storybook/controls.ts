import type { Preview } from '@storybook/web-components-vite';

interface Member {
  name: string;
  attribute?: string;
}
interface Declaration {
  tagName?: string;
  members?: Member[];
  attributes?: { name: string; fieldName?: string }[];
}
interface Manifest {
  modules: { declarations?: Declaration[] }[];
}

/** Attribute of each property, by tag. */
const attributes = new Map<string, Map<string, string>>();

/**
 * The manifest with each property once: the analyzer lists it as a member and as an attribute, which would give two
 * controls. Members stay, since stories name them.
 */
export function withoutAttributesTwice(manifest: unknown): Manifest {
  const { modules, ...rest } = manifest as Manifest;
  const declare = (declaration: Declaration): Declaration => {
    const names = new Map<string, string>();
    for (const { name, attribute } of declaration.members ?? []) if (attribute) names.set(name, attribute);
    if (declaration.tagName) attributes.set(declaration.tagName, names);
    return {
      ...declaration,
      attributes: declaration.attributes?.filter(({ fieldName }) => !fieldName || !names.has(fieldName)),
    };
  };
  return {
    ...rest,
    modules: modules.map((module) => ({ ...module, declarations: module.declarations?.map(declare) })),
  };
}

/** The values of a type such as `'light' | 'dark'`; null for any other type. */
function choicesOf(type: string): string[] | null {
  const parts = type.split('|').map((part) => part.trim());
  if (!parts.every((part) => /^'[^']*'$/.test(part))) return null;
  return parts.map((part) => part.slice(1, -1));
}

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];

/** Shows each property under the name of its attribute and gives it a control that fits its type. */
export const describeControls: Enhancer = ({ argTypes, component }) => {
  const names = attributes.get(String(component));
  const described: typeof argTypes = {};
  for (const [name, argType] of Object.entries(argTypes)) {
    const attribute = names?.get(name);
    const type = String(argType.table?.type?.summary ?? '');
    const choices = choicesOf(type);
    described[name] = {
      ...argType,
      ...(attribute && { name: attribute, table: { ...argType.table, category: 'attributes' } }),
      ...(choices && { options: choices, control: { type: 'inline-radio' } }),
      ...(/^string \| (null|undefined)$/.test(type) && { control: { type: 'text' } }),
      ...(/^number \| (null|undefined)$/.test(type) && { control: { type: 'number' } }),
    };
  }
  return described;
};
