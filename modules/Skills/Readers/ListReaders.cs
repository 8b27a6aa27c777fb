using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Readers;

/// <param name="Cursor">The last answer's <c>nextCursor</c>.</param>
/// <param name="Limit">At most this many, 1 to 100; else 25.</param>
public sealed record ListReadersRequest(
    [property: RouteParam] Guid PersonId, [property: QueryParam] string? Cursor = null, [property: QueryParam] int? Limit = null);

/// <param name="ReaderId">The person, or the service key.</param>
/// <param name="ReadAt">The first time within an hour; reads of the same kind in that hour are not told apart.</param>
/// <param name="Role">How the reader stood to the person then.</param>
public sealed record ReaderView(Guid ReaderId, DateTimeOffset ReadAt, ReadKind Kind, ReaderRole Role);

internal sealed class ListReadersValidator : Validator<ListReadersRequest>
{
    public ListReadersValidator()
    {
        RuleFor(r => r.Cursor).MaximumLength(200).Must(cursor => cursor is null || ReadersCursor.Read(cursor) is not null);
        RuleFor(r => r.Limit).InclusiveBetween(1, 100);
    }
}

/// <summary>Who has looked at a person's levels and gaps, the newest first</summary>
internal sealed class ListReadersEndpoint(IQuerySession session) : Endpoint<ListReadersRequest, Page<ReaderView>>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/readers");
        Policies("reader.read");
        Description(d => d.Produces<Page<ReaderView>>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListReadersRequest request, CancellationToken ct)
    {
        var limit = request.Limit ?? 25;
        var after = ReadersCursor.Read(request.Cursor);
        var found = await session.Read(
            """
            select reader_id, read_at, kind, role from skills.readers
            where tenant_id = @tenant and person_id = @person and hour <= @before and (read_at, reader_id, kind) < (@before, @reader, @kind)
            order by read_at desc, reader_id desc, kind desc limit @limit
            """,
            row => new ReaderView(
                row.GetGuid(0), row.GetFieldValue<DateTimeOffset>(1), Enum.Parse<ReadKind>(row.GetString(2)), Enum.Parse<ReaderRole>(row.GetString(3))), ct,
            ("person", request.PersonId), ("limit", limit + 1),
            ("before", after?.ReadAt ?? DateTimeOffset.FromUnixTimeSeconds(uint.MaxValue)), ("reader", after?.ReaderId ?? Guid.Empty), ("kind", after?.Kind.ToString() ?? ""));
        var page = found.Take(limit).ToList();
        await Send.OkAsync(new(page, found.Count > limit ? ReadersCursor.Write(page[^1]) : null), ct);
    }
}

/// <summary>Where a page ended, not to be read by others.</summary>
internal static class ReadersCursor
{
    public static string Write(ReaderView last) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{last.ReadAt.UtcTicks}|{last.ReaderId}|{last.Kind}")));

    public static ReaderView? Read(string? cursor)
    {
        if (cursor is null || !Base64Url.IsValid(cursor)) return null;
        return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)).Split('|') is [var ticks, var reader, var kind]
            && long.TryParse(ticks, CultureInfo.InvariantCulture, out var at) && at >= 0 && at <= DateTimeOffset.MaxValue.UtcTicks
            && Guid.TryParse(reader, out var id) && Enum.TryParse<ReadKind>(kind, out var known)
            ? new(id, new DateTimeOffset(at, TimeSpan.Zero), known, default)
            : null;
    }
}
