
// Loads chunks of this program, each checked against its hash. One that did not come can be asked for again.
const PATIENCE = 15000;
const chunkFiles = "chunk-files";
const chunkParts = "chunk-parts";
const chunks = {};
const chunk = (name) => chunks[name] ??= (async () => {
    const [file, integrity, lengths] = chunkFiles[name];
    const late = new Promise((_, lost) => setTimeout(() => lost(new Error(`${file} has not come`)), PATIENCE));
    // A new address for each further try: a browser may keep what came broken, or that it did not come.
    const { search } = new URL(import.meta.url);
    const address = new URL(file.includes("?") ? file : file + search, import.meta.url);
    const whole = async () => (await fetch(address, { integrity })).arrayBuffer();
    const bytes = await Promise.race([whole(), late]);
    let end = 0;
    const modules = lengths.map((length) => bytes.slice(end, end += length));
    const instantiate = async () => {
        for (const module of modules) await WebAssembly.instantiate(module, getSharedImports());
    };
    return () => chunks[name].instances ??= instantiate();
})().catch((error) => {
    const [file] = chunkFiles[name];
    chunkFiles[name][0] = `${file.split("?")[0]}?${Date.now()}`;
    delete chunks[name];
    throw error;
});
const loads = (part) => async (callback, data) => {
    let loaded = false;
    try {
        for (const instantiate of await Promise.all(chunkParts[part].map(chunk))) await instantiate();
        loaded = true;
    } catch (error) {
        console.error(error);
    }
    getSharedImports().__wasm_split.__indirect_function_table.get(callback)(data, loaded);
};
