export default function Layout({ children }) {
  return (
    <html lang="en">
      <head>
        <script src="/record-console.js" />
        <script src="/serialize.js" />
        <script src="/scenario.js" />
      </head>
      <body>{children}</body>
    </html>
  );
}
