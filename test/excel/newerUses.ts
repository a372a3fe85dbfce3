import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { isWithin, sinceOf } from '../../src/workbench/host/kernel/objectModel';

const root = resolve(__dirname, '../..');

/** A use of something of Excel's that came after the set that the add-in asks for. */
export interface NewerUse {
  /** "src/excel/askTheme.ts, askTheme" */
  readonly place: string;
  /** "StyleCollection.getItemOrNullObject (1.14)" */
  readonly what: string;
  /** Whether it stands where isSetSupported has said yes to its set, or to a later one. */
  readonly guarded: boolean;
}

export interface Uses {
  readonly newer: readonly NewerUse[];
  /** Loads whose names the compiler does not know, so that nobody can tell their sets. */
  readonly unclear: readonly string[];
  /** Questions for a set that every Excel has in which the add-in runs. */
  readonly needless: readonly string[];
  /** How many members of Excel's were looked at. */
  readonly seen: number;
}

export const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(root, folder, name));

/**
 * Walks files with the type checker and names what they use of Excel that is newer than `minimum`: members that are
 * called, read, set or taken apart, options as literals, and the names in load('items/name'). `texts` are files that
 * stand on no disk.
 */
export function newerUses(
  files: readonly string[],
  minimum: string,
  texts: Readonly<Record<string, string>> = {},
): Uses {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...config.compilerOptions, types: ['office-js'] },
    root,
  );
  const host = ts.createCompilerHost(options, true);
  const inMemory = new Map(Object.entries(texts).map(([name, text]) => [join(root, name), text]));
  const { readFile, fileExists } = host;
  host.readFile = (path) => inMemory.get(path) ?? readFile(path);
  host.fileExists = (path) => inMemory.has(path) || fileExists(path);
  const names = [...files, ...inMemory.keys()];
  const program = ts.createProgram(names, options, host);
  const walk = new Walk(program.getTypeChecker(), minimum);
  for (const name of names) {
    const file = program.getSourceFile(name);
    if (!file) throw new Error(`${name} is no file of the program.`);
    walk.file(file);
  }
  return walk;
}

class Walk implements Uses {
  readonly newer: NewerUse[] = [];
  readonly unclear: string[] = [];
  readonly needless: string[] = [];
  seen = 0;

  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly minimum: string,
  ) {}

  file(file: ts.SourceFile): void {
    const visit = (node: ts.Node): void => {
      this.visit(node);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }

  private visit(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node)) this.use(node, this.checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name))
        this.use(node, this.memberOf(this.checker.getTypeAtLocation(node.parent), name.text));
    }
    if (ts.isObjectLiteralExpression(node)) {
      const type = this.checker.getContextualType(node);
      for (const property of node.properties)
        if (type && property.name && ts.isIdentifier(property.name))
          this.use(property, this.memberOf(type, property.name.text));
    }
    if (ts.isCallExpression(node)) {
      this.load(node);
      const asked = setAskedFor(node);
      if (asked !== null && isWithin(asked, this.minimum)) this.needless.push(`${placeOf(node)}: ${asked}`);
    }
  }

  private memberOf(type: ts.Type, name: string): ts.Symbol | undefined {
    return this.checker.getPropertyOfType(this.checker.getNonNullableType(type), name);
  }

  /** The names in load('values,format/fill/color') and load(['values']). */
  private load(call: ts.CallExpression): void {
    const { expression } = call;
    const [argument] = call.arguments;
    if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load' || !argument) return;
    const symbol = this.checker.getSymbolAtLocation(expression.name);
    if (!symbol?.declarations?.some((declaration) => officeClassOf(declaration) !== null)) return;
    if (ts.isObjectLiteralExpression(argument)) return;
    const loaded = this.checker.getTypeAtLocation(expression.expression);
    const given = ts.isArrayLiteralExpression(argument) ? argument.elements : [argument];
    for (const each of given) {
      const literals = this.literalsOf(each);
      if (literals === null) this.unclear.push(`${placeOf(call)}: load(${each.getText()})`);
      for (const path of (literals ?? []).flatMap((text) => text.split(',')))
        this.follow(call, loaded, path.trim().split('/'));
    }
  }

  /** The texts that a value can be, one or a list of them; null where the compiler knows only that it is a text. */
  private literalsOf(node: ts.Expression): string[] | null {
    const given = this.checker.getTypeAtLocation(ts.isSpreadElement(node) ? node.expression : node);
    const elements = ts.isSpreadElement(node) && this.checker.getIndexTypeOfType(given, ts.IndexKind.Number);
    const one = elements || given;
    const texts = (one.isUnion() ? one.types : [one]).map((each) =>
      each.isStringLiteral() ? each.value : null,
    );
    return texts.every((text) => text !== null) ? texts : null;
  }

  /** Each name of a path, from type to type; of a collection a name may be its items'. */
  private follow(node: ts.Node, type: ts.Type, [name = '', ...rest]: readonly string[]): void {
    if (name === '' || name === '$all' || name === '*') return;
    const items = this.memberOf(type, 'items');
    const ofItems =
      items && this.checker.getIndexTypeOfType(this.checker.getTypeOfSymbol(items), ts.IndexKind.Number);
    const member = this.memberOf(type, name);
    if (!member && ofItems) {
      this.use(node, items);
      this.follow(node, ofItems, [name, ...rest]);
      return;
    }
    if (!member) {
      this.unclear.push(`${placeOf(node)}: load of ${name}`);
      return;
    }
    this.use(node, member);
    const next = this.checker.getTypeOfSymbol(member);
    if (rest.length > 0) this.follow(node, member === items && ofItems ? ofItems : next, rest);
  }

  private use(node: ts.Node, symbol: ts.Symbol | undefined): void {
    for (const declaration of symbol?.declarations ?? []) {
      const className = officeClassOf(declaration);
      if (className === null || !symbol) continue;
      this.seen += 1;
      const since = sinceOf(className, symbol.name);
      if (isWithin(since, this.minimum)) return;
      const what = `${className}.${symbol.name} (${since})`;
      const place = placeOf(node);
      if (!this.newer.some((use) => use.place === place && use.what === what))
        this.newer.push({ place, what, guarded: since !== undefined && isGuarded(node, since) });
      return;
    }
  }
}

/** "Range" of a member that is declared in Excel.Range, or in the interfaces of what it loads or takes. */
function officeClassOf(declaration: ts.Declaration): string | null {
  const { parent } = declaration;
  if (!ts.isClassDeclaration(parent) && !ts.isInterfaceDeclaration(parent)) return null;
  if (!parent.getSourceFile().fileName.endsWith('@types/office-js/index.d.ts')) return null;
  const spaces: string[] = [];
  for (let up: ts.Node = parent.parent; up; up = up.parent)
    if (ts.isModuleDeclaration(up)) spaces.unshift(up.name.text);
  if (spaces[0] !== 'Excel') return null;
  const name = parent.name?.text ?? '';
  return spaces.length === 1 ? name : name.replace(/(?:LoadOptions|UpdateData|Data)$/, '');
}

/** The file and the outermost function, or the class's method, in which a node stands. */
function placeOf(node: ts.Node): string {
  const file = relative(root, node.getSourceFile().fileName);
  let name = '';
  for (let up: ts.Node = node; up; up = up.parent)
    if (
      (ts.isFunctionDeclaration(up) || ts.isVariableDeclaration(up) || ts.isMethodDeclaration(up)) &&
      up.name
    )
      name = up.name.getText();
  return name === '' ? file : `${file}, ${name}`;
}

/**
 * Whether a node is reached only where isSetSupported('ExcelApi', set) holds: it stands in the yes of an `if` or a
 * `?:` of it, behind `&&`, or after `if (!isSetSupported(…)) return`.
 */
function isGuarded(node: ts.Node, since: string): boolean {
  for (let up = node; up.parent; up = up.parent) {
    const { parent } = up;
    if (ts.isConditionalExpression(parent) && up === parent.whenTrue && says(parent.condition, since))
      return true;
    if (ts.isIfStatement(parent) && up === parent.thenStatement && says(parent.expression, since))
      return true;
    if (
      ts.isBinaryExpression(parent) &&
      parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken &&
      up === parent.right &&
      says(parent.left, since)
    )
      return true;
    if (!ts.isBlock(parent)) continue;
    const before = parent.statements.slice(0, parent.statements.indexOf(up as ts.Statement));
    if (before.some((statement) => leavesUnless(statement, since))) return true;
  }
  return false;
}

function leavesUnless(statement: ts.Statement, since: string): boolean {
  if (!ts.isIfStatement(statement) || !ts.isPrefixUnaryExpression(statement.expression)) return false;
  const { operator, operand } = statement.expression;
  if (operator !== ts.SyntaxKind.ExclamationToken || !says(operand, since)) return false;
  const { thenStatement } = statement;
  const last = ts.isBlock(thenStatement) ? thenStatement.statements.at(-1) : thenStatement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

/** Whether an expression is isSetSupported('ExcelApi', a set that holds `since`). */
function says(expression: ts.Expression, since: string): boolean {
  const asked = setAskedFor(expression);
  return asked !== null && isWithin(since, asked);
}

/** "1.14" of isSetSupported('ExcelApi', '1.14'); null of anything else. */
function setAskedFor(expression: ts.Expression): string | null {
  if (!ts.isCallExpression(expression)) return null;
  const [name, version] = expression.arguments;
  const asks = /\bisSetSupported$/.test(expression.expression.getText());
  if (!asks || !name || !version || !ts.isStringLiteral(name) || !ts.isStringLiteral(version)) return null;
  return name.text === 'ExcelApi' ? version.text : null;
}
