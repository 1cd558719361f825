import { namespace } from '../metadata/namespace';
import { allNamed, parseElement, withDescendants, type Element } from './element';
import { iconRules } from './icons';
import type { Finding, ManifestProblem, Rule } from './rule';
import { everyValue, firstNamed, resourceValue, resourcesOf } from './resources';

/* What Office asks of a manifest and its XML schema does not say. */

/**
 * Everything in a manifest that breaks a rule.
 *
 * @param xml the manifest
 * @param assetFolder where the files under /assets/ lie
 */
export function manifestProblems(xml: string, assetFolder: string): readonly ManifestProblem[] {
  const root = parseElement(xml);
  return Object.entries({ ...rules, ...iconRules(assetFolder) }).flatMap(([rule, broken]) =>
    broken(root).map((problem) => ({ rule, ...problem })),
  );
}

const longestId = 32;
const longestValue: Readonly<Record<string, number>> = {
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
  'bt:Urls': 2048,
  'bt:Images': 2048,
};
const longestOfElement: Readonly<Record<string, number>> = { DisplayName: 125, ProviderName: 125, Description: 250 };

const rules: Readonly<Record<string, Rule>> = {
  'https-only': (root) => addresses(root).filter(({ value }) => !value.startsWith('https://')),

  'resid-dangling': (root) =>
    withDescendants(root)
      .filter(({ attributes: { resid } }) => resid !== undefined && resourceValue(root, resid) === undefined)
      .map(({ name, attributes }) => ({ where: name, value: attributes.resid ?? '' })),

  'resource-twice': (root) =>
    repeated(resourcesOf(root).map(({ attributes }) => attributes.id ?? '')).map((id) => ({ where: 'Resources', value: id })),

  'resource-unused': (root) => {
    const used = new Set(withDescendants(root).map(({ attributes }) => attributes.resid));
    const unused = resourcesOf(root).filter(({ attributes: { id } }) => !used.has(id));
    return unused.map(({ name, attributes }) => ({ where: name, value: attributes.id ?? '' }));
  },

  'id-too-long': (root) =>
    resourcesOf(root)
      .map(({ name, attributes }) => ({ where: name, value: attributes.id ?? '' }))
      .filter(({ value }) => value.length > longestId),

  // An override without the prefix, or outside its element, keeps Excel from loading the add-in at all.
  'override-misplaced': (root) => overrides(root).filter(isMisplaced).map(overrideProblem),

  'override-for-default-locale': (root) => {
    const defaultLocale = firstNamed(root, 'DefaultLocale')?.text;
    return overrides(root)
      .filter(({ attributes }) => attributes.Locale === defaultLocale)
      .map(overrideProblem);
  },

  'override-locale-shape': (root) =>
    overrides(root)
      .filter(({ attributes }) => !/^[a-z]{2}-[A-Z]{2}$/.test(attributes.Locale ?? ''))
      .map(overrideProblem),

  'override-locale-twice': (root) =>
    withDescendants(root).flatMap((element) => {
      const locales = element.children.filter(isOverride).map(({ attributes }) => attributes.Locale ?? '');
      return repeated(locales).map((locale) => ({ where: nameOf(element), value: locale }));
    }),

  'version-shape': (root) => unlessTextMatches(root, 'Version', /^\d{1,5}(\.\d{1,5}){3}$/),

  'text-too-long': (root) =>
    withDescendants(root).flatMap((element) => {
      const longest = longestOfElement[element.name] ?? longestValue[element.parent?.name ?? ''] ?? Infinity;
      const tooLong = [element.text, ...everyValue(element)].filter((value) => value.length > longest);
      return tooLong.map((value) => ({ where: nameOf(element), value: `${value.length} > ${longest}` }));
    }),

  'support-url-missing': (root) => (firstNamed(root, 'SupportUrl') ? [] : [{ where: root.name, value: 'SupportUrl' }]),

  // The page, the functions and the buttons share one runtime only when all name the same page.
  'shared-runtime': (root) => {
    const page = firstNamed(root, 'Runtime')?.attributes.resid;
    const others = [...pagesOfSharedRuntime(root)].filter(({ attributes }) => attributes.resid !== page);
    return others.map(({ name, parent, attributes }) => ({ where: `${parent?.name ?? ''}/${name}`, value: attributes.resid ?? '' }));
  },

  'runtime-not-long': (root) =>
    allNamed(root, 'Runtime')
      .filter(({ attributes }) => attributes.lifetime !== 'long')
      .map(({ attributes }) => ({ where: 'Runtime', value: attributes.lifetime ?? '' })),

  'first-page': (root) => {
    const first = root.children.find(({ name }) => name === 'DefaultSettings')?.children[0]?.attributes.DefaultValue ?? '';
    const page = resourceValue(root, firstNamed(root, 'Runtime')?.attributes.resid);
    return first === page ? [] : [{ where: 'DefaultSettings', value: first }];
  },

  namespace: (root) => {
    const named = resourceValue(root, firstNamed(root, 'Namespace')?.attributes.resid) ?? '';
    return named === namespace ? [] : [{ where: 'Namespace', value: named }];
  },
};

/** Every address, with its translations: in resources, in the elements on top, and in the list of domains. */
function addresses(root: Element): readonly Finding[] {
  const named = withDescendants(root).filter(({ name }) =>
    /^(bt:Url|bt:Image|IconUrl|HighResolutionIconUrl|SupportUrl|SourceLocation)$/.test(name),
  );
  const values = named.flatMap((element) => everyValue(element).map((value) => ({ where: nameOf(element), value })));
  const domains = allNamed(root, 'AppDomain').map(({ name, text }) => ({ where: name, value: text }));
  return [...values, ...domains];
}

function pagesOfSharedRuntime(root: Element): readonly Element[] {
  const withPage = ['Page', 'Action'].flatMap((name) => allNamed(root, name)).flatMap(({ children }) => children);
  return [...allNamed(root, 'FunctionFile'), ...withPage.filter(({ name }) => name === 'SourceLocation')];
}

function overrides(root: Element): readonly Element[] {
  return withDescendants(root).filter(isOverride);
}

function isOverride({ name }: Element): boolean {
  return /(^|:)Override$/.test(name);
}

/** Inside a resource the prefix is asked for, at the top it must not be there, and nowhere else is an override allowed. */
function isMisplaced({ name, parent }: Element): boolean {
  const expected = parent?.name.startsWith('bt:') ? 'bt:Override' : 'Override';
  return name !== expected || parent?.attributes.DefaultValue === undefined;
}

function overrideProblem({ parent, attributes }: Element): Finding {
  return { where: parent ? nameOf(parent) : '', value: attributes.Locale ?? '' };
}

function unlessTextMatches(root: Element, name: string, shape: RegExp): readonly Finding[] {
  const text = firstNamed(root, name)?.text ?? '';
  return shape.test(text) ? [] : [{ where: name, value: text }];
}

/** A resource's id, or the element's own name. */
function nameOf({ name, attributes }: Element): string {
  return attributes.id ?? name;
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, place) => values.indexOf(value) !== place);
}
