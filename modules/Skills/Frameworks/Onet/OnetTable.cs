using System.IO.Compression;
using Competence.Skills.Frameworks.Esco;

namespace Competence.Skills.Frameworks.Onet;

/// <summary>What an O*NET file is about, seen by its heading.</summary>
internal enum OnetContent { Unknown, Elements, Anchors, Occupations, Ratings }

/// <summary>One of O*NET's text files, columns parted by tabs; a .gz of it is unpacked while it is read.</summary>
internal sealed class OnetTable
{
    private const long LargestUnpacked = 200 * 1024 * 1024;
    private readonly byte[] bytes;
    private readonly string[] head;

    public OnetTable(byte[] bytes)
    {
        this.bytes = bytes;
        using var reader = Open();
        head = ReadHead(reader);
        Content = Columns("O*NET-SOC Code", "Element ID", "Scale ID", "Data Value", "Recommend Suppress", "Not Relevant") ? OnetContent.Ratings
            : Columns("Element ID", "Scale ID", "Anchor Value", "Anchor Description") ? OnetContent.Anchors
            : Columns("O*NET-SOC Code", "Title", "Description") ? OnetContent.Occupations
            : Columns("Element ID", "Element Name", "Description") ? OnetContent.Elements
            : OnetContent.Unknown;
    }

    public OnetContent Content { get; }

    public IEnumerable<OnetRow> Rows()
    {
        using var reader = Open();
        reader.ReadLine();
        for (var number = 2; reader.ReadLine() is { } line; number++)
            if (line.Length > 0) yield return new OnetRow(number, head, line.Split('\t'));
    }

    private bool Columns(params string[] names) => names.All(head.Contains);

    private static string[] ReadHead(StreamReader reader)
    {
        try
        {
            return reader.ReadLine()?.Split('\t') ?? [];
        }
        catch (InvalidDataException) // no gzip after all
        {
            return [];
        }
    }

    private StreamReader Open()
    {
        var isPacked = bytes is [0x1F, 0x8B, ..];
        Stream source = new MemoryStream(bytes, writable: false);
        return new(isPacked ? new CappedStream(new GZipStream(source, CompressionMode.Decompress), LargestUnpacked) : source);
    }
}

internal readonly record struct OnetRow(int Number, string[] Head, string[] Cells)
{
    public bool IsRagged => Cells.Length != Head.Length;
    public string this[string column] => Cells[Array.IndexOf(Head, column)];
    public override string ToString() => string.Join(' ', Cells);
}
