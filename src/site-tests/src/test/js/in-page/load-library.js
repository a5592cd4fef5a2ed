async (name) => {
  await new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/node_modules/.scripts/' + name + '.js';
    script.onload = resolve;
    script.onerror = () => reject(new Error(script.src));
    document.head.appendChild(script);
  });
};
