import type { Compiler } from 'webpack';

/** Files by their name in the output. */
export type EmittedFiles = Readonly<Record<string, string>>;

/** A webpack plugin that adds files which are made, not bundled. */
export class EmitFiles {
  constructor(private readonly makeFiles: () => Promise<EmittedFiles>) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('EmitFiles', (compilation) => {
      const stage = { name: 'EmitFiles', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL };
      compilation.hooks.processAssets.tapPromise(stage, async () => {
        for (const [name, content] of Object.entries(await this.makeFiles())) {
          compilation.emitAsset(name, new sources.RawSource(content));
        }
      });
    });
  }
}
