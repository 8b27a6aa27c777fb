using System.Text;
using Npgsql;

namespace Competence.Api.Jobs.Uploads;

/// <summary>What came in: its length, its encoding where it is text, and its first piece.</summary>
internal sealed record Taken(long Bytes, Encoding? Encoding, byte[] First)
{
    /// <summary>Null where it is not a table.</summary>
    public UploadTable? Table => Encoding is null ? null : UploadTable.In(Head(Encoding));

    /// <summary>The beginning as text, up to the last whole line.</summary>
    private string Head(Encoding encoding)
    {
        var text = encoding.GetString(First).TrimStart('\uFEFF');
        return First.Length < Bytes && text.LastIndexOf('\n') is > 0 and var end ? text[..end] : text;
    }
}

/// <summary>Writes a file to the database as it comes in; one piece is in memory at a time.</summary>
internal sealed class UploadIntake(NpgsqlDataSource database)
{
    /// <summary>Null where it is too long; what was written until then is to be discarded.</summary>
    public async Task<Taken?> Take(string tenant, Guid upload, Stream body, CancellationToken ct)
    {
        var piece = new byte[Upload.Piece];
        var text = new UploadText();
        byte[] first = [];
        long bytes = 0;
        for (var n = 0; ; n++)
        {
            var read = await body.ReadAtLeastAsync(piece, piece.Length, throwOnEndOfStream: false, ct);
            bytes += read;
            if (bytes > Upload.Longest) return null;
            if (read > 0)
            {
                text.Look(piece.AsSpan(0, read));
                if (n == 0) first = piece[..read];
                await using var insert = database.Command(
                    "insert into jobs.upload_chunks (tenant_id, upload_id, n, bytes) values ($1, $2, $3, $4)",
                    tenant, upload, n, new ArraySegment<byte>(piece, 0, read));
                await insert.ExecuteNonQueryAsync(ct);
            }
            if (read < piece.Length) return new(bytes, bytes == 0 ? null : text.Encoding, first);
        }
    }

    public async Task Discard(string tenant, Guid upload, CancellationToken ct)
    {
        await using var delete = database.Command("delete from jobs.upload_chunks where tenant_id = $1 and upload_id = $2", tenant, upload);
        await delete.ExecuteNonQueryAsync(ct);
    }
}
