// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: node judge_bpmn.mjs FILE.bpmn…
// Loads each file with bpmn-moddle and lints it with bpmnlint's recommended rules and those of
// Camunda 8. Prints one line per objection; exits with 1 if there is any.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import BpmnModdle from 'bpmn-moddle';

const require = createRequire(import.meta.url);
const zeebe = require('zeebe-bpmn-moddle/resources/zeebe.json');
const modeler = {
  name: 'Modeler',
  uri: 'http://camunda.org/schema/modeler/1.0',
  prefix: 'modeler',
  xml: { tagAlias: 'lowerCase' },
  types: [{
    name: 'Definitions',
    isAbstract: true,
    extends: ['bpmn:Definitions'],
    properties: [
      { name: 'executionPlatform', isAttr: true, type: 'String' },
      { name: 'executionPlatformVersion', isAttr: true, type: 'String' }
    ]
  }]
};
const { Linter } = require('bpmnlint');
const NodeResolver = require('bpmnlint/lib/resolver/node-resolver');

let objections = 0;
function object(file, what) {
  objections += 1;
  console.log(`${file}: ${what}`);
}

for (const file of process.argv.slice(2)) {
  const linter = new Linter({
    resolver: new NodeResolver({ require }),
    config: { extends: ['bpmnlint:recommended', 'plugin:camunda-compat/camunda-cloud-8-6'] }
  });
  try {
    const { rootElement, warnings } = await new BpmnModdle({ zeebe, modeler }).fromXML(readFileSync(file, 'utf8'));
    for (const warning of warnings)
      object(file, `bpmn-moddle: ${warning.message}`);
    for (const [rule, reports] of Object.entries(await linter.lint(rootElement)))
      for (const report of reports)
        object(file, `${rule} (${report.category}) at ${report.id}: ${report.message}`);
  } catch (error) {
    object(file, `bpmn-moddle: ${error.message}`);
  }
}
process.exitCode = objections ? 1 : 0;
