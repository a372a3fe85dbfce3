import { attribute, children, folderOf, isXml, type Package } from '../readPackage';
import { twice } from './order';

const typesPart = '[Content_Types].xml';

/** What is wrong between the parts of a package: types, relationships, XML that is not well-formed. */
export function packageProblems(pack: Package): string[] {
  return [...unreadable(pack), ...typeProblems(pack), ...relationshipProblems(pack)];
}

function unreadable(pack: Package): string[] {
  return [...pack.parts.keys()].filter(isXml).flatMap((name) => {
    try {
      pack.root(name);
      return [];
    } catch (error) {
      return [`${name}: not well-formed: ${String(error)}`];
    }
  });
}

function typeProblems(pack: Package): string[] {
  const root = pack.root(typesPart);
  const names = children(root, 'Override').map((each) => (attribute(each, 'PartName') ?? '').toLowerCase());
  const endings = children(root, 'Default').map((each) => (attribute(each, 'Extension') ?? '').toLowerCase());
  const declared = (name: string): boolean =>
    names.includes(`/${name.toLowerCase()}`) ||
    endings.includes(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
  return [
    ...twice(names).map((name) => `content types: ${name} twice`),
    ...twice(endings).map((ending) => `content types: the ending ${ending} twice`),
    ...names
      .filter((name) => pack.find(name.slice(1)) === null)
      .map((name) => `content types: ${name} is not there`),
    ...[...pack.parts.keys()]
      .filter((name) => name !== typesPart && !declared(name))
      .map((name) => `content types: none for ${name}`),
  ];
}

function relationshipProblems(pack: Package): string[] {
  return [...pack.parts.keys()]
    .filter((name) => /(?:^|\/)_rels\/[^/]*\.rels$/i.test(name))
    .flatMap((name) => {
      const owner =
        folderOf(name).replace(/_rels\/$/i, '') + name.slice(folderOf(name).length, -'.rels'.length);
      const list = pack.relationships(owner);
      return [
        ...(owner !== '' && pack.find(owner) === null ? [`${name}: belongs to no part`] : []),
        ...twice(list.map(({ id }) => id)).map((id) => `${name}: id ${id} twice`),
        ...list
          .filter(({ external, target }) => !external && target !== '' && pack.find(target) === null)
          .map(({ id, target }) => `${name}: ${id} leads to ${target}, which is not there`),
      ];
    });
}
