import axe from 'axe-core';

/** Gives what axe-core finds wrong, a line each. What needs a canvas is looked at in a browser, by `take-pictures.ts`. */
export async function accessibilityFaults(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, 'label-content-name-mismatch': { enabled: false } },
  });
  return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html}`));
}
