export default function Layout({ children }) {
  return (
    <html lang="en">
      <head>
        <script src="/collect.js" />
        <script src="/plain.js" />
        <script src="/scenario.js" />
      </head>
      <body>{children}</body>
    </html>
  );
}
