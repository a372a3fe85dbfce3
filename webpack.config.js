// Two bundles that share no code: the add-in (dist/), as it is published, and the workbench's page (build/workbench/).
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { DefinePlugin } = require('webpack');
const { version } = require('./package.json');

/** Where the manifest points while nothing else is said: the workbench's own server. */
const localUrl = 'https://localhost:3000';
const addinUrl = (process.env.ADDIN_URL || localUrl).replace(/\/+$/, '');
if (!addinUrl.startsWith('https://'))
  throw new Error(`ADDIN_URL must begin with https://, but is ${addinUrl}`);

const from = (...parts) => path.join(__dirname, ...parts);

const swc = {
  test: /\.tsx?$/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2020',
        transform: { react: { runtime: 'automatic' } },
      },
    },
  },
};

/** What both bundles have in common. Pages have fixed names and are not to be cached; scripts carry their hash. */
const bundle = (name, mode, folder) => ({
  name,
  mode,
  target: ['web', 'es2020'],
  // The pages' policy forbids eval, so no eval-based source maps.
  devtool: mode === 'production' ? 'source-map' : 'cheap-module-source-map',
  output: {
    path: from(folder),
    filename: '[name].[contenthash:10].js',
    assetModuleFilename: 'assets/[name].[contenthash:10][ext]',
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      swc,
      { test: /\.css$/, type: 'asset/resource' },
      { test: /\.(png|svg|xlsx)$/, type: 'asset/resource' },
    ],
  },
  // One pane of components weighs more than webpack's advice for web sites; it is loaded once and then cached.
  performance: { maxEntrypointSize: 1_000_000, maxAssetSize: 1_000_000 },
  stats: 'errors-warnings',
});

const page = (filename, template, chunk) =>
  new HtmlPlugin({ filename, template: from(template), chunks: chunk ? [chunk] : [], minify: false });

const addin = (mode) => ({
  ...bundle('addin', mode, 'dist'),
  entry: {
    taskpane: from('src/taskpane/index.tsx'),
    commands: from('src/commands/ribbon.ts'),
    message: from('src/taskpane/message.ts'),
  },
  plugins: [
    new DefinePlugin({ ADDIN_VERSION: JSON.stringify(version) }),
    page('taskpane.html', 'src/taskpane/taskpane.html', 'taskpane'),
    page('commands.html', 'src/commands/commands.html', 'commands'),
    page('message.html', 'src/taskpane/message.html', 'message'),
    page('help.html', 'src/taskpane/help.html', null),
    new CopyPlugin({
      patterns: [
        { from: from('assets'), to: 'assets' },
        {
          from: from('manifest.xml'),
          transform: (content) => content.toString().replaceAll(localUrl, addinUrl),
        },
      ],
    }),
  ],
});

const workbench = (mode) => ({
  ...bundle('workbench', mode, 'build/workbench'),
  entry: { workbench: from('src/workbench/page/index.ts') },
  plugins: [page('index.html', 'src/workbench/page/index.html', 'workbench')],
});

module.exports = (_, { mode = 'production' } = {}) => [addin(mode), workbench(mode)];
