performance.mark('begun');
