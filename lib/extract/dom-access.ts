/**
 * Reading the DOM of a page that may fight back. A form field named `childNodes`, or an image named `body`, shadows
 * the property of that name on its form or document, so every property here is read with the getter found on the
 * object's prototype chain, which a page's markup cannot shadow.
 */

/** Node types this package cares for (DOM standard, `Node.nodeType`). */
export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

/** Readers bound to the getters of one document's realm; they work on nodes of other same-origin documents too. */
export interface DomAccess {
  nodeType(node: Node): number;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  /** The words of a Text node; empty for other nodes. */
  data(node: Node): string;
  localName(element: Element): string;
  /** The attribute's value, or an empty string. */
  attribute(element: Element, name: string): string;
  hasAttribute(element: Element, name: string): boolean;
  /** The open shadow root, or null. */
  shadowRoot(element: Element): ShadowRoot | null;
  /** What a slot shows: the nodes assigned to it, or an empty list where it shows its own children. */
  assignedNodes(slot: Element): Node[];
  /** The document inside a frame where it may be read (same origin), or null. */
  frameDocument(frame: Element): Document | null;
  documentElement(document: Document): Element | null;
}

/** Reads `object[name]` through the prototype chain, never from a property of the object itself. */
export function readSafely(object: object, name: string): unknown {
  return findDescriptor(object, name)?.get?.call(object);
}

/** Calls the method `name` as the prototype chain has it. Undefined where there is none. */
export function callSafely(object: object, name: string, ...args: unknown[]): unknown {
  const method: unknown = findDescriptor(object, name)?.value;
  return typeof method === 'function' ? Reflect.apply(method, object, args) : undefined;
}

function findDescriptor(object: object, name: string): PropertyDescriptor | undefined {
  let prototype: unknown = Object.getPrototypeOf(object);
  while (typeof prototype === 'object' && prototype !== null) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor) return descriptor;
    prototype = Object.getPrototypeOf(prototype);
  }
  return undefined;
}

/** The readers for a document. Never throws; a document without a root element gives readers that find nothing. */
export function createDomAccess(document: Document): DomAccess {
  const root = readSafely(document, 'documentElement') as Element | null;
  const sample = root ?? document;
  const getter = <T>(name: string, fallback: T): ((node: Node) => T) => {
    const get = findDescriptor(sample, name)?.get;
    return get ? (node) => get.call(node) as T : () => fallback;
  };
  const method = <T>(name: string, fallback: T): ((node: Node, ...args: unknown[]) => T) => {
    const call: unknown = findDescriptor(sample, name)?.value;
    return typeof call === 'function' ? (node, ...args) => Reflect.apply(call, node, args) as T : () => fallback;
  };
  const nodeValue = getter<string | null>('nodeValue', null);
  const getAttribute = method<string | null>('getAttribute', null);
  const hasAttribute = method<boolean>('hasAttribute', false);

  return {
    nodeType: getter('nodeType', 0),
    firstChild: getter<Node | null>('firstChild', null),
    nextSibling: getter<Node | null>('nextSibling', null),
    data: (node) => nodeValue(node) ?? '',
    localName: getter('localName', ''),
    attribute: (element, name) => getAttribute(element, name) ?? '',
    hasAttribute: (element, name) => hasAttribute(element, name),
    shadowRoot: getter<ShadowRoot | null>('shadowRoot', null),
    assignedNodes: (slot) => (callSafely(slot, 'assignedNodes') as Node[] | undefined) ?? [],
    frameDocument: (frame) => {
      try {
        return (readSafely(frame, 'contentDocument') as Document | null | undefined) ?? null;
      } catch {
        return null;
      }
    },
    documentElement: (other) => (readSafely(other, 'documentElement') as Element | null | undefined) ?? null,
  };
}
