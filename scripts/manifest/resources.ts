import { allNamed, withDescendants, type Element } from './element';

/** The elements that hold a text or address under an id, to which the rest of the manifest refers by `resid`. */
const resourceNames = new Set(['bt:Image', 'bt:Url', 'bt:String']);

/** All resources; a bt:Image without an id is a reference inside an Icon. */
export function resourcesOf(root: Element): readonly Element[] {
  return withDescendants(root).filter(({ name, attributes }) => resourceNames.has(name) && attributes.id !== undefined);
}

/** What a resid stands for in the default language; undefined when nothing has that id. */
export function resourceValue(root: Element, resid: string | undefined): string | undefined {
  return resourcesOf(root).find(({ attributes }) => attributes.id === resid)?.attributes.DefaultValue;
}

/** The first element of a name. */
export function firstNamed(root: Element, name: string): Element | undefined {
  return allNamed(root, name)[0];
}

/** A value with all its translations. */
export function everyValue({ attributes, children }: Element): readonly string[] {
  return [attributes.DefaultValue, ...children.map((override) => override.attributes.Value)].filter((value) => value !== undefined);
}
