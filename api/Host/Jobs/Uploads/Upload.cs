using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Competence.Api.Jobs.Uploads;

/// <summary>A file that a job is to read; kept a week.</summary>
public sealed record Upload(
    Guid Id, string FileName, long Bytes, string? Encoding, string? Delimiter, IReadOnlyList<string>? Columns, string UploadedBy, DateTimeOffset At)
{
    /// <summary>Every piece but the last is as long as this.</summary>
    public const int Piece = 256 * 1024;

    public const long Longest = 50 * 1024 * 1024;

    public static readonly TimeSpan Keep = TimeSpan.FromDays(7);

    public static Table Pieces()
    {
        var table = new Table(new PostgresqlObjectName("jobs", "upload_chunks", SchemaUtils.IdentifierUsage.General));
        table.AddColumn<string>("tenant_id").AsPrimaryKey();
        table.AddColumn<Guid>("upload_id").AsPrimaryKey();
        table.AddColumn<int>("n").AsPrimaryKey();
        table.AddColumn("bytes", "bytea").NotNull();
        return table;
    }
}
