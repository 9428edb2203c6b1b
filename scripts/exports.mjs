// What the packages export to hosts, and which of it says nothing of itself: by the compiler, from the entries that each package.json names.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './run.mjs';

/** The entries of the packages that are published, with the names hosts import them by. */
function listEntries() {
  return readdirSync(join(root, 'packages')).flatMap((folder) => {
    const file = join(root, 'packages', folder, 'package.json');
    if (!existsSync(file)) return [];
    /** @type {{ name: string, private?: boolean, exports?: Record<string, string> }} */
    const { name, private: isPrivate, exports = {} } = JSON.parse(readFileSync(file, 'utf8'));
    if (isPrivate === true) return [];
    return Object.entries(exports)
      .filter(([, path]) => /\.tsx?$/.test(path))
      .map(([key, path]) => ({ name: `${name}${key.slice(1)}`, path: join(root, 'packages', folder, path) }));
  });
}

/** Each `export * as Name from '…'`: what it groups has no comment of its own. @param {ts.Program} program */
function listNamespaces(program) {
  return program
    .getSourceFiles()
    .flatMap(({ statements }) => statements.filter(ts.isExportDeclaration))
    .flatMap((declaration) => {
      const { exportClause } = declaration;
      if (exportClause === undefined || !ts.isNamespaceExport(exportClause)) return [];
      return [
        { name: exportClause.name.text, isDescribed: ts.getJSDocCommentsAndTags(declaration).length > 0 },
      ];
    });
}

/** How many names hosts can import, and those of them without a comment. */
export function readExports() {
  const entries = listEntries();
  const config = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile).config;
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram(
    entries.map(({ path }) => path),
    { ...options, composite: false, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'] },
  );
  const checker = program.getTypeChecker();
  const namespaces = listNamespaces(program);
  let count = 0;
  /** @type {string[]} */
  const undescribed = [];

  /** @param {ts.Symbol} module @param {string} prefix */
  function readModule(module, prefix) {
    for (const exported of checker.getExportsOfModule(module)) {
      const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
      const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
      const name = `${prefix}${exported.name}`;
      const isGroup = (symbol.flags & ts.SymbolFlags.ValueModule) !== 0;
      const isDescribed = isGroup
        ? namespaces.some((one) => one.name === exported.name && one.isDescribed)
        : symbol.getDocumentationComment(checker).length > 0;
      count++;
      if (!isDescribed) undescribed.push(name);
      if (isGroup) readModule(symbol, `${name}.`);
    }
  }
  for (const { name, path } of entries) {
    const source = program.getSourceFile(path);
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) undescribed.push(`${name}: nothing is exported, or the file is missing`);
    else readModule(module, `${name}: `);
  }
  return { count, undescribed };
}
