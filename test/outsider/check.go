// A stranger's check of a Hearsay ledger, with Go's own transparency-log packages (Debian: golang-golang-x-mod-dev) and no code of Hearsay's:
// the signed note, every entry and every tile against the root, inclusion of entries, consistency with older checkpoints, proof files.
// usage: check FOLDER VKEY [OLD-CHECKPOINT | PROOF.tlog-proof]...
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func must[T any](v T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return v
}

// openCheckpoint checks the signature and reads origin, size and root (C2SP tlog-checkpoint).
func openCheckpoint(msg []byte, v note.Verifier) tlog.Tree {
	lines := strings.Split(must(note.Open(msg, note.VerifierList(v))).Text, "\n")
	if len(lines) < 4 || lines[0] != v.Name() {
		log.Fatalf("not a checkpoint of %s", v.Name())
	}
	return tlog.Tree{N: must(strconv.ParseInt(lines[1], 10, 64)), Hash: must(tlog.ParseHash(lines[2]))}
}

// tiles reads tile/L/N as C2SP tlog-tiles names them: Go's names without the height.
type tiles string

func (dir tiles) path(t tlog.Tile) string {
	return filepath.Join(string(dir), "tile", strings.TrimPrefix(t.Path(), "tile/8/"))
}
func (dir tiles) Height() int                      { return 8 }
func (dir tiles) SaveTiles([]tlog.Tile, [][]byte) {}
func (dir tiles) ReadTiles(ts []tlog.Tile) (data [][]byte, err error) {
	for _, t := range ts {
		b, err := os.ReadFile(dir.path(t))
		if err != nil {
			return nil, err
		}
		data = append(data, b)
	}
	return data, nil
}

// hashes of the whole tree, made from the entries alone.
type hashes []tlog.Hash

func (h *hashes) ReadHashes(at []int64) (out []tlog.Hash, err error) {
	for _, i := range at {
		out = append(out, (*h)[i])
	}
	return out, nil
}

// rebuild hashes every entry of every bundle (tile/entries, each entry after two bytes of length).
func rebuild(dir string, size int64) *hashes {
	made := hashes{}
	for n := int64(0); n < size; n += 256 {
		t := tlog.Tile{H: 8, L: 0, N: n / 256, W: int(min(256, size-n))}
		path := strings.Replace(tiles(dir).path(t), "/tile/0/", "/tile/entries/", 1)
		for b, i := must(os.ReadFile(path)), n; i < n+int64(t.W); i++ {
			end := 2 + int(binary.BigEndian.Uint16(b))
			made = append(made, must(tlog.StoredHashes(i, b[2:end], &made))...)
			b = b[end:]
			if i == n+int64(t.W)-1 && len(b) > 0 {
				log.Fatalf("%s goes on", path)
			}
		}
	}
	return &made
}

func min(a, b int64) int64 {
	if a < b {
		return a
	}
	return b
}

// checkProof checks a C2SP tlog-proof whose extra line holds the entry.
func checkProof(file []byte, v note.Verifier) {
	head, checkpoint, _ := bytes.Cut(file, []byte("\n\n"))
	lines := strings.Split(string(head), "\n")
	tree, entry, proof := openCheckpoint(checkpoint, v), []byte(nil), tlog.RecordProof{}
	entry = must(base64.StdEncoding.DecodeString(strings.TrimPrefix(lines[1], "extra ")))
	index := must(strconv.ParseInt(strings.TrimPrefix(lines[2], "index "), 10, 64))
	for _, line := range lines[3:] {
		proof = append(proof, must(tlog.ParseHash(line)))
	}
	must(0, tlog.CheckRecord(proof, tree.N, tree.Hash, index, tlog.RecordHash(entry)))
}

func main() {
	dir, v := os.Args[1], must(note.NewVerifier(os.Args[2]))
	tree := openCheckpoint(must(os.ReadFile(filepath.Join(dir, "checkpoint"))), v)
	own := rebuild(dir, tree.N)
	if root := must(tlog.TreeHash(tree.N, own)); root != tree.Hash {
		log.Fatalf("the entries have the root %v, the checkpoint signs %v", root, tree.Hash)
	}
	held := 0
	for _, t := range tlog.NewTiles(8, 0, tree.N) {
		if t.W < 256 && int64(t.W) != tree.N>>(8*t.L)%256 {
			continue // narrower than this tree's own: C2SP does not ask for it
		}
		held++
		if !bytes.Equal(must(os.ReadFile(tiles(dir).path(t))), must(tlog.ReadTileData(t, own))) {
			log.Fatalf("%s does not fit the entries", tiles(dir).path(t))
		}
	}
	reader := tlog.TileHashReader(tree, tiles(dir))
	included := 0
	for n := int64(0); n < tree.N; n += 1 + tree.N/500 {
		leaf := (*own)[tlog.StoredHashIndex(0, n)]
		must(0, tlog.CheckRecord(must(tlog.ProveRecord(tree.N, n, reader)), tree.N, tree.Hash, n, leaf))
		included++
	}
	older, proofs := 0, 0
	for _, path := range os.Args[3:] {
		file := must(os.ReadFile(path))
		if strings.HasSuffix(path, ".tlog-proof") {
			checkProof(file, v)
			proofs++
			continue
		}
		if old := openCheckpoint(file, v); old.N > 0 {
			must(0, tlog.CheckTree(must(tlog.ProveTree(tree.N, old.N, reader)), tree.N, tree.Hash, old.N, old.Hash))
			older++
		}
	}
	fmt.Printf("%d entries, %d tiles, %d inclusions, %d older checkpoints, %d proof files\n", tree.N, held, included, older, proofs)
}
