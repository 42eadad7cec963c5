/* The languages that people show on a blog. Each comes after those that it is made of. */
import './prism.js';
import 'prismjs/components/prism-core.js';
import 'prismjs/components/prism-markup.js';
import 'prismjs/components/prism-css.js';
import 'prismjs/components/prism-clike.js';
import 'prismjs/components/prism-javascript.js';
import 'prismjs/components/prism-typescript.js';
import 'prismjs/components/prism-jsx.js';
import 'prismjs/components/prism-tsx.js';
import 'prismjs/components/prism-json.js';
import 'prismjs/components/prism-json5.js';
import 'prismjs/components/prism-java.js';
import 'prismjs/components/prism-kotlin.js';
import 'prismjs/components/prism-groovy.js';
import 'prismjs/components/prism-gradle.js';
import 'prismjs/components/prism-scala.js';
import 'prismjs/components/prism-c.js';
import 'prismjs/components/prism-cpp.js';
import 'prismjs/components/prism-csharp.js';
import 'prismjs/components/prism-go.js';
import 'prismjs/components/prism-rust.js';
import 'prismjs/components/prism-swift.js';
import 'prismjs/components/prism-dart.js';
import 'prismjs/components/prism-python.js';
import 'prismjs/components/prism-ruby.js';
import 'prismjs/components/prism-markup-templating.js';
import 'prismjs/components/prism-php.js';
import 'prismjs/components/prism-perl.js';
import 'prismjs/components/prism-lua.js';
import 'prismjs/components/prism-r.js';
import 'prismjs/components/prism-bash.js';
import 'prismjs/components/prism-powershell.js';
import 'prismjs/components/prism-docker.js';
import 'prismjs/components/prism-nginx.js';
import 'prismjs/components/prism-makefile.js';
import 'prismjs/components/prism-sql.js';
import 'prismjs/components/prism-graphql.js';
import 'prismjs/components/prism-yaml.js';
import 'prismjs/components/prism-toml.js';
import 'prismjs/components/prism-ini.js';
import 'prismjs/components/prism-properties.js';
import 'prismjs/components/prism-http.js';
import 'prismjs/components/prism-protobuf.js';
import 'prismjs/components/prism-regex.js';
import 'prismjs/components/prism-latex.js';
import 'prismjs/components/prism-diff.js';
import 'prismjs/components/prism-git.js';
import 'prismjs/components/prism-markdown.js';

const { languages } = Prism;

/** Under the names that Prism does not know them by. */
Object.assign(languages, {
  'c++': languages.cpp,
  'c#': languages.csharp,
  console: languages.bash,
  golang: languages.go,
  h: languages.c,
  hpp: languages.cpp,
  jsonc: languages.json5,
  kts: languages.kotlin,
  patch: languages.diff,
  rs: languages.rust,
  svelte: languages.markup,
  vue: languages.markup,
  zsh: languages.bash,
});

/** The tokens of a text, one in another, and the texts between them; null if the language is not known. */
export function tokens(text, language) {
  const grammar = languages[language.toLowerCase()];
  return typeof grammar === 'object' ? Prism.tokenize(text, grammar) : null;
}
