using Competence.Kernel;
using Competence.People.Contracts;
using Competence.Skills.Catalogue;
using Competence.Api.Tests.Access;

namespace Competence.Api.Tests.Skills;

/// <summary>A company of a north with seven people, a south with six and, where asked for, a small unit with three; all are asked SQL at 3.</summary>
internal sealed class OverviewCompany(CompetenceApi api)
{
    public Workplace Work { get; } = new(api);
    public Guid Company { get; } = Guid.CreateVersion7();
    public Guid North { get; } = Guid.CreateVersion7();
    public Guid South { get; } = Guid.CreateVersion7();
    public Guid Small { get; } = Guid.CreateVersion7();
    public Guid Boss { get; private set; }
    public Guid Sql { get; private set; }
    public Guid Role { get; private set; }
    public IReadOnlyList<Guid> NorthCrew { get; private set; } = [];
    public IReadOnlyList<Guid> SouthCrew { get; private set; } = [];

    public static async Task<OverviewCompany> Seed(CompetenceApi api, int small = 0, string label = "SQL")
    {
        var company = new OverviewCompany(api);
        await company.Seed(small, label);
        return company;
    }

    /// <summary>They have another role than the others.</summary>
    public Task Give(Guid unit, IEnumerable<Guid> people, Guid role) => Work.Tell(new PlacementsChanged([
        .. people.Select(p => In(unit, p) with { Version = 2, RoleProfiles = [new(role, Workplace.LongAgo, null)] })]));

    public HttpClient Report() => api.AsKey(Work.Tenant, "report");

    private async Task Seed(int small, string label)
    {
        await Work.Tell(new UnitsChanged([
            new(Company, 1, null, false), new(North, 1, Company, false, "=North"), new(South, 1, Company, false),
            .. small == 0 ? [] : new UnitPlace[] { new(Small, 1, Company, false) }]));
        Sql = await Critical(label);
        Role = await Work.Role((Sql, 3, 5));
        Boss = await Work.Hire();
        (NorthCrew, SouthCrew) = (Crew(7), Crew(6));
        await Work.Tell(new PlacementsChanged([
            .. NorthCrew.Select(p => In(North, p)), .. SouthCrew.Select(p => In(South, p)), .. Crew(small).Select(p => In(Small, p))]));
    }

    private static Guid[] Crew(int size) => [.. Enumerable.Range(0, size).Select(_ => Guid.CreateVersion7())];

    private Placement In(Guid unit, Guid person) => new(
        person, 1, Workplace.LongAgo, null, [new(Boss, Workplace.LongAgo, null)], [new(unit, Workplace.LongAgo, null)], [new(Role, Workplace.LongAgo, null)]);

    private async Task<Guid> Critical(string label)
    {
        var id = Guid.CreateVersion7();
        await using var session = api.Store().LightweightSession(Work.Tenant);
        session.Events.StartStream<Skill>(id, new SkillProposed(id, Competence.Skills.Catalogue.Skill.OwnFramework, new SkillDescription(
            new LocalizedText(label, null), LocalizedText.Empty, AlternativeLabels.None, SkillKind.Technical, 5, IsHardToHire: true, null, [], [])), new SkillActivated(id));
        await session.SaveChangesAsync();
        return id;
    }
}
