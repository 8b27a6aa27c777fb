using Competence.Skills.Levels;
using Marten;

namespace Competence.Skills.Workforce;

/// <summary>Reads the tables into a builder: everything, or those who have changed.</summary>
internal sealed class WorkforceReading(IQuerySession session, WorkforceBuilder builder)
{
    public async Task People(Guid[]? only, CancellationToken ct)
    {
        var links = new Dictionary<Guid, List<PlaceLink>>();
        await Each(
            $"select person_id, kind, target_id, valid_from, valid_to from skills.member_links where tenant_id = @tenant{Only(only)}", only,
            row =>
            {
                var person = row.GetGuid(0);
                if (!links.TryGetValue(person, out var own)) links.Add(person, own = []);
                own.Add(new(Interned(row.GetString(1)), row.GetGuid(2), row.GetFieldValue<DateOnly>(3), row.OrNull<DateOnly>(4)));
            }, ct);
        var unseen = only?.ToHashSet() ?? [];
        await Each(
            $"select person_id, employed_from, employed_to from skills.members where tenant_id = @tenant{Only(only)}", only,
            row =>
            {
                var person = row.GetGuid(0);
                unseen.Remove(person);
                builder.Place(new(person, row.OrNull<DateOnly>(1), row.OrNull<DateOnly>(2), links.GetValueOrDefault(person, [])));
            }, ct);
        foreach (var gone in unseen) builder.Place(PlaceRow.Unknown(gone));
    }

    public async Task Levels(Guid[]? only, CancellationToken ct)
    {
        foreach (var person in only ?? []) builder.ClearLevels(person);
        await Each(
            $"""
            select person_id, skill_id, shown, confidence, self is not null, cardinality(managers) > 0, (newest at time zone 'UTC')::date
            from skills.levels where tenant_id = @tenant{Only(only)}
            """, only,
            row => builder.Level(new(row.GetGuid(0), row.GetGuid(1), CellOf(row), Days.From(row.GetFieldValue<DateOnly>(6)))), ct);
    }

    public async Task Units(CancellationToken ct) => builder.Units(await session.Read(
        "select unit_id, parent_id, is_closed from skills.units where tenant_id = @tenant",
        row => new UnitRow(row.GetGuid(0), row.OrNull<Guid>(1), row.GetBoolean(2)), ct));

    public async Task Requirements(CancellationToken ct) => builder.Requirements(await session.Read(
        "select role_profile_id, skill_id, horizon, level from skills.requirements where tenant_id = @tenant",
        row => new RequirementRow(row.GetGuid(0), row.GetGuid(1), row.GetFieldValue<DateOnly>(2), row.GetInt16(3)), ct));

    public async Task Needs(CancellationToken ct) => builder.Needs(await session.Read(
        "select unit_id, skill_id, level, people, by_date from skills.capacity_needs where tenant_id = @tenant",
        row => new NeedRow(row.GetGuid(0), row.GetGuid(1), row.GetInt16(2), row.GetInt32(3), row.GetFieldValue<DateOnly>(4)), ct));

    private static Cell CellOf(System.Data.Common.DbDataReader row)
    {
        var sources = (row.GetBoolean(4) ? CellSources.Self : CellSources.None) | (row.GetBoolean(5) ? CellSources.Manager : CellSources.None);
        return Cell.Of(row.OrNull<short>(2), row.GetDouble(3) >= Level.TooUnsure, sources == CellSources.None ? CellSources.Other : sources);
    }

    private static string Only(Guid[]? people) => people is null ? "" : " and person_id = any(@people)";

    /// <summary>One object for three words, and not one for each of three hundred thousand links.</summary>
    private static string Interned(string kind) => kind switch
    {
        MemberRows.Manager => MemberRows.Manager,
        MemberRows.Unit => MemberRows.Unit,
        _ => MemberRows.Role,
    };

    private Task Each(string sql, Guid[]? people, Action<System.Data.Common.DbDataReader> take, CancellationToken ct) =>
        session.ReadEach(sql, take, ct, people is null ? [] : [("people", people)]);
}
