using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Competence.Kernel;
using Competence.Skills.Catalogue;
using Marten;

namespace Competence.Skills.Needs;

/// <param name="Level">1-5.</param>
/// <param name="People">How many people at that level or above.</param>
/// <param name="ByDate">The day by which they are needed; the need holds from then on.</param>
/// <param name="Version">Sent in quotes as If-Match with a change.</param>
public sealed record CapacityNeedView(
    Guid NeedId, Guid UnitId, Guid SkillId, LocalizedText Label, SkillKind Kind, int Level, int People, DateOnly ByDate, LocalizedText? Reason, long Version);

/// <summary>Needs by day, a page at a time; the rows find them, the documents tell the rest.</summary>
internal sealed class NeedReading(IQuerySession session)
{
    /// <param name="unit">This unit and all below it; null: every unit.</param>
    public async Task<Page<CapacityNeedView>> Page(Guid? unit, Guid? skill, DateOnly? until, string? cursor, int limit, CancellationToken ct)
    {
        var after = NeedCursor.Read(cursor) ?? new NeedCursor(DateOnly.MinValue, Guid.Empty);
        var found = await session.Read(
            """
            with recursive tree (unit_id) as (
                select @unit::uuid union select u.unit_id from tree t join skills.units u on u.tenant_id = @tenant and u.parent_id = t.unit_id
            )
            select n.by_date, n.need_id from skills.capacity_needs n
            where n.tenant_id = @tenant and (@unit::uuid is null or n.unit_id in (select unit_id from tree))
            and (@skill::uuid is null or n.skill_id = @skill) and (@until::date is null or n.by_date <= @until) and (n.by_date, n.need_id) > (@day, @id)
            order by n.by_date, n.need_id limit @most
            """,
            row => new NeedCursor(row.GetFieldValue<DateOnly>(0), row.GetGuid(1)), ct,
            ("unit", unit), ("skill", skill), ("until", until), ("day", after.ByDate), ("id", after.NeedId), ("most", limit + 1));
        var needs = (await session.LoadManyAsync<CapacityNeed>(ct, [.. found.Take(limit).Select(f => f.NeedId)])).OrderBy(n => n.ByDate).ThenBy(n => n.Id).ToList();
        var skills = (await session.LoadManyAsync<Skill>(ct, [.. needs.Select(n => n.SkillId).Distinct()])).ToDictionary(s => s.Id);
        return new([.. needs.Select(n => View(n, skills[n.SkillId]))], found.Count > limit ? found[limit - 1].ToString() : null);
    }

    private static CapacityNeedView View(CapacityNeed need, Skill skill) => new(
        need.Id, need.UnitId, need.SkillId, skill.Label, skill.Kind, need.Level, need.People, need.ByDate, need.Reason, need.Version);
}

/// <summary>Where a page of needs ended: not to be read by others.</summary>
internal sealed record NeedCursor(DateOnly ByDate, Guid NeedId)
{
    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{ByDate:yyyy-MM-dd}{NeedId:N}")));

    public static NeedCursor? Read(string? cursor)
    {
        if (!Base64Url.IsValid(cursor)) return null;
        var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor));
        return text.Length == 42 && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && Guid.TryParseExact(text[10..], "N", out var id)
            ? new(day, id)
            : null;
    }
}
