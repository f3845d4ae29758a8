// The part of html-to-text that we use; the package brings no types.
declare module 'html-to-text' {
  interface Node {
    readonly name?: string;
    readonly children?: Node[];
  }
  interface Builder {
    openBlock(options: { leadingLineBreaks?: number }): void;
    closeBlock(options: { trailingLineBreaks?: number }): void;
    addLiteral(text: string): void;
    addLineBreak(): void;
  }
  interface Options {
    wordwrap?: number | false;
    baseElements?: { selectors?: string[]; returnDomByDefault?: boolean };
    selectors?: { selector: string; format?: string; options?: Readonly<Record<string, unknown>> }[];
    formatters?: Readonly<Record<string, (element: Node, walk: (nodes: Node[], builder: Builder) => void, builder: Builder) => void>>;
  }
  export function convert(html: string, options?: Options): string;
}
