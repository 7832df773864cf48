// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: node judge_texts.mjs dittofeed|parcelvoy BUNDLE.json…
// Renders every template as the platform would, for a customer without any field and for one with
// quotes in every field. Prints one line per objection; exits with 1 if there is any.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const [platform, ...files] = process.argv.slice(2);
let objections = 0;

function attempt(file, what, action) {
  try {
    action();
  } catch (error) {
    objections += 1;
    console.log(`${file}: ${what}: ${error.message}`);
  }
}

/// Any field holds the same awkward text.
const awkward = new Proxy({}, { get: (_, key) => (typeof key === 'string' ? 'A "b"\\\n{}' : undefined), has: () => true });

function judgeDittofeed(file, bundle) {
  const { Liquid } = require('liquidjs');
  const engine = new Liquid({ strictVariables: true, lenientIf: true });
  engine.registerTag('unsubscribe_url', { parse() {}, render: () => 'https://unsubscribe.example' });
  const known = new Set(['id', 'email', 'phone', ...bundle.userProperties.map((each) => each.name)]);
  const full = Object.fromEntries([...known].map((name) => [name, awkward[name]]));
  for (const { name, definition } of bundle.templates)
    for (const [key, text] of Object.entries(definition))
      for (const user of [{ id: '1' }, full])
        attempt(file, `${name}, ${key}`, () => {
          const rendered = engine.parseAndRenderSync(text, { user });
          if (definition.type !== 'Webhook' || key !== 'body')
            return;
          if (typeof JSON.parse(rendered).config.url !== 'string')
            throw new Error('no address');
        });
}

function judgeParcelvoy(file, bundle) {
  const Handlebars = require('handlebars');
  const helpers = new Set(['if', 'unless', 'each', 'with', 'lookup', 'eq', 'ne', 'lt', 'gt', 'lte', 'gte', 'and', 'or', 'compare',
    'lowercase', 'capitalize', 'append', 'prepend', 'replace', 'replaceFirst', 'trim', 'encodeURI', 'add', 'subtract', 'multiply',
    'divide', 'round', 'ceil', 'floor', 'ellipsis', 'dateFormat', 'subtractDate']);
  class Calls extends Handlebars.Visitor {
    check(call) {
      if (call.params.length > 0 && !helpers.has(call.path.original))
        throw new Error(`the platform has no helper ${call.path.original}`);
    }
    MustacheStatement(node) { this.check(node); super.MustacheStatement(node); }
    BlockStatement(node) { this.check(node); super.BlockStatement(node); }
    SubExpression(node) { this.check(node); super.SubExpression(node); }
  }
  const judge = (text) => new Calls().accept(Handlebars.parse(text));
  const walk = (value, place) => {
    if (typeof value === 'string')
      attempt(file, place, () => judge(value));
    else if (value && typeof value === 'object')
      for (const [key, item] of Object.entries(value))
        walk(item, `${place}/${key}`);
  };
  for (const template of bundle.templates)
    walk(template.data, `template of campaign ${template.campaign_id}`);
  for (const [id, step] of Object.entries(bundle.steps))
    walk(step.data, `step ${id}`);
}

for (const file of files) {
  const bundle = JSON.parse(readFileSync(file, 'utf8'));
  (platform === 'dittofeed' ? judgeDittofeed : judgeParcelvoy)(file, bundle);
}
process.exitCode = objections ? 1 : 0;
