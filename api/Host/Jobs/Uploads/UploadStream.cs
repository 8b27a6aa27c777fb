using Npgsql;

namespace Competence.Api.Jobs.Uploads;

/// <summary>Reads an uploaded file piece by piece; holds one piece, and a connection only while it fetches it.</summary>
internal sealed class UploadStream : Stream
{
    private readonly NpgsqlDataSource database;
    private readonly string tenant;
    private readonly Guid upload;
    private (int N, byte[] Bytes) piece = (-1, []);
    private long position;

    private UploadStream(NpgsqlDataSource database, string tenant, Guid upload, long length) =>
        (this.database, this.tenant, this.upload, Length) = (database, tenant, upload, length);

    public override long Length { get; }
    public override bool CanRead => true;
    public override bool CanSeek => true; // a zip is read from its end
    public override bool CanWrite => false;
    public override long Position { get => position; set => Seek(value, SeekOrigin.Begin); }

    /// <summary>Null where this tenant has no such upload.</summary>
    public static async Task<Stream?> Open(NpgsqlDataSource database, string tenant, Guid upload, CancellationToken ct)
    {
        await using var command = database.Command("select sum(length(bytes)) from jobs.upload_chunks where tenant_id = $1 and upload_id = $2", tenant, upload);
        return await command.ExecuteScalarAsync(ct) is long length ? new UploadStream(database, tenant, upload, length) : null;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Needed is { } n)
        {
            await using var fetch = Fetch(n);
            piece = (n, (byte[])(await fetch.ExecuteScalarAsync(cancellationToken))!);
        }
        return Take(buffer.Span);
    }

    public override int Read(Span<byte> buffer)
    {
        if (Needed is { } n)
        {
            using var fetch = Fetch(n);
            piece = (n, (byte[])fetch.ExecuteScalar()!);
        }
        return Take(buffer);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin)
    {
        var target = offset + origin switch { SeekOrigin.Begin => 0, SeekOrigin.Current => position, _ => Length };
        return position = target >= 0 ? target : throw new IOException("Nothing is before the beginning.");
    }

    public override void Flush() { }
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>The piece to fetch before reading on; null where it is held, or at the end.</summary>
    private int? Needed => position < Length && position / Upload.Piece != piece.N ? (int)(position / Upload.Piece) : null;

    private int Take(Span<byte> buffer)
    {
        if (position >= Length) return 0;
        var rest = piece.Bytes.AsSpan((int)(position % Upload.Piece));
        var taken = Math.Min(rest.Length, buffer.Length);
        rest[..taken].CopyTo(buffer);
        position += taken;
        return taken;
    }

    private NpgsqlCommand Fetch(int n) =>
        database.Command("select bytes from jobs.upload_chunks where tenant_id = $1 and upload_id = $2 and n = $3", tenant, upload, n);
}
