/* What the add-in is bundled with, and with it the measurements, which are of what is shipped. */

/** Reads TypeScript as it is; types are checked elsewhere. */
export const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'ts-loader',
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};

/**
 * Makes bundles small. By default a function that is called in one place is put there as it is, and so is made anew each time the
 * place is passed: in a loop over the cells of a file that took as long as the rest of the loop.
 */
export const minimizeOptions = { javascript: { compress: { passes: 2, reduce_funcs: false } } };
