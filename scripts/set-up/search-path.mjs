import { existsSync } from 'node:fs'
import { delimiter, join, relative, isAbsolute } from 'node:path'

/** @typedef {import('./machine.mjs').Machine} Machine */

/**
 * The name under which this environment keeps its search path (`Path` on Windows).
 *
 * @param {Machine['env']} env
 */
export function searchPathName(env) {
  return Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
}

/**
 * The folders of the search path, in order.
 *
 * @param {Machine['env']} env
 */
export function searchFolders(env) {
  return (env[searchPathName(env)] ?? '').split(delimiter).filter((folder) => folder !== '')
}

/**
 * Every file of that name on the search path, in order.
 *
 * @param {Machine} machine
 * @param {string} name without the ending Windows adds
 */
export function findOnPath(machine, name) {
  const fileName = machine.platform === 'win32' ? `${name}.exe` : name
  return searchFolders(machine.env)
    .map((folder) => join(folder, fileName))
    .filter((path) => existsSync(path))
}

/**
 * Says whether a path lies in the project's own node_modules, which an installation replaces.
 *
 * @param {Machine} machine
 * @param {string} path
 */
export function isInNodeModules(machine, path) {
  const way = relative(join(machine.root, 'node_modules'), path)
  return !way.startsWith('..') && !isAbsolute(way)
}

/**
 * The environment with one folder put in front of the search path.
 *
 * @param {Machine['env']} env
 * @param {string} folder
 * @returns {Machine['env']}
 */
export function withFolderFirst(env, folder) {
  const name = searchPathName(env)
  return { ...env, [name]: [folder, ...searchFolders(env)].join(delimiter) }
}

/**
 * The environment with the project's node_modules taken off the search path.
 *
 * @param {Machine} machine
 * @returns {Machine['env']}
 */
export function withoutNodeModules(machine) {
  const folders = searchFolders(machine.env).filter((folder) => !isInNodeModules(machine, folder))
  return { ...machine.env, [searchPathName(machine.env)]: folders.join(delimiter) }
}
