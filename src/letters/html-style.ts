/** How a letter looks on a screen and on paper; everything it needs is in it. */
export const HTML_STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem; background: #fff; color: #1a1a1a;
  font: 1rem/1.5 "Noto Sans", "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: break-word; }
p, ul, dl, table { margin: 0 0 0.75rem; }
h1 { margin: 1.5rem 0 1rem; font-size: 1.4rem; line-height: 1.3; }
h2 { margin: 1.5rem 0 0.5rem; font-size: 1.15rem; line-height: 1.3; }
h3 { margin: 1.25rem 0 0.5rem; font-size: 1rem; line-height: 1.3; }
.mark { border: 1px solid #8a1c1c; padding: 0.25rem 0.5rem; color: #8a1c1c; font-weight: 700; }
.sender { margin-bottom: 1.5rem; color: #505050; font-size: 0.875rem; font-style: normal; }
.sender span:first-child { color: #1a1a1a; font-size: 1.05rem; font-weight: 700; }
.sender span, .addressee span { display: block; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: 0.15rem 1rem; }
dt { color: #505050; }
dd { margin: 0; }
table { width: 100%; border-collapse: collapse; font-size: 0.875rem; line-height: 1.4; }
caption { padding-bottom: 0.25rem; font-weight: 700; text-align: left; }
th, td { padding: 0.3rem 0.4rem; border-bottom: 1px solid #b4bcc4; text-align: left;
  vertical-align: top; }
.long-word { overflow-wrap: anywhere; }
thead th { border-bottom-color: #505050; background: #eef1f4; }
footer { margin-top: 2rem; border-top: 1px solid #b4bcc4; padding-top: 0.5rem; color: #505050;
  font-size: 0.8125rem; }
@page { size: A4; margin: 20mm 25mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h1, h2, h3, caption { break-after: avoid; }
  p, li { orphans: 2; widows: 2; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
  .new-page { break-before: page; }
}
`;
