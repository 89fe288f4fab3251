
// Loads chunks of this program, each checked against its hash. One that did not come can be asked for again.
const PATIENCE = 15000;
const chunkFiles = "chunk-files";
const chunks = {};
const chunk = (name) => chunks[name] ??= (async () => {
    const [file, integrity] = chunkFiles[name];
    const late = new Promise((_, lost) => setTimeout(() => lost(new Error(`${file} has not come`)), PATIENCE));
    // An address of its own for whoever asks again: a browser may keep what came broken, or that it did not come.
    const whole = async () => (await fetch(new URL(file, import.meta.url), { integrity })).arrayBuffer();
    const bytes = await Promise.race([whole(), late]);
    return () => chunks[name].instance ??= WebAssembly.instantiate(bytes, getSharedImports());
})().catch((error) => {
    const [file] = chunkFiles[name];
    chunkFiles[name][0] = `${file.split("?")[0]}?${Date.now()}`;
    delete chunks[name];
    throw error;
});
const loads = (names) => async (callback, data) => {
    let loaded = false;
    try {
        for (const instantiate of await Promise.all(names.map(chunk))) await instantiate();
        loaded = true;
    } catch (error) {
        console.error(error);
    }
    getSharedImports().__wasm_split.__indirect_function_table.get(callback)(data, loaded);
};
