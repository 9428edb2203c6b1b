/**
 * The languages that highlight.js calls common, with their other names. The list is here so that a fence in another language loads nothing; a test holds it to
 * what the highlighter knows.
 */
const names =
  'arduino ino bash sh zsh c h cpp cc c++ h++ hpp hh hxx cxx csharp cs c# css diff patch go golang graphql gql ini toml java jsp javascript js jsx mjs cjs json jsonc json5 kotlin kt kts less lua pluto makefile mk mak make markdown md mkdown mkd objectivec mm objc obj-c obj-c++ objective-c++ perl pl pm php php-template python py gyp ipython python-repl pycon r ruby rb gemspec podspec thor irb rust rs scss shell console shellsession sql swift typescript ts tsx mts cts vbnet vb wasm xml html xhtml rss atom xjb xsd xsl plist wsf svg yaml yml';

const languages = /* @__PURE__ */ new Set(names.split(' '));

export function hasHighlighting(language: string): boolean {
  return languages.has(language.toLowerCase());
}
