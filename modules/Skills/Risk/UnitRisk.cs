using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Workforce;
using Marten;

namespace Competence.Skills.Risk;

/// <param name="UnitId">Null: the whole organisation.</param>
/// <param name="On">The day whose requirements are counted; levels are as of today.</param>
/// <param name="People">Null where suppressed, as all else.</param>
/// <param name="BusFactor">The fewest who cover any one of the critical skills; null where none is critical.</param>
/// <param name="Skills">Critical skills that are asked here, the least covered first.</param>
/// <param name="SoleHolders">How many people are the only one for at least one critical skill.</param>
/// <param name="KeyPeople">Those of them whom the reader may see one by one, with how many skills depend on each.</param>
public sealed record RiskView(
    Guid? UnitId, DateOnly On, int? People, bool IsSuppressed, int? BusFactor, IReadOnlyList<RiskSkillView> Skills, int SoleHolders,
    IReadOnlyList<KeyPersonView> KeyPeople);

/// <param name="Criticality">4 or 5.</param>
/// <param name="Level">The level that most of those who are asked need, 1-5.</param>
/// <param name="Need">How many people must have it.</param>
/// <param name="Coverage">How many have that level, sure enough to count on: the skill's bus factor.</param>
/// <param name="Ratio">Coverage of need: 0 is missing.</param>
/// <param name="SoleHolderId">The only one, where there is only one and the reader may see who.</param>
public sealed record RiskSkillView(
    Guid SkillId, LocalizedText Label, SkillKind Kind, int Criticality, bool IsHardToHire, int Level, int Need, int Coverage, double Ratio, Guid? SoleHolderId);

/// <param name="Skills">Critical skills that nobody else covers, among those that the reader may see.</param>
public sealed record KeyPersonView(Guid PersonId, int Skills);

/// <summary>
/// Where a unit hangs by a thread: <c>Bus factor of a unit = min over its critical skills; key-person load = critical skills
/// where a person is the sole holder; names only to those who manage them</c> (skills.md, "Formulas").
/// </summary>
internal sealed class UnitRisk(IQuerySession session, WorkforceCopy copy, ReadablePeople readable)
{
    public async Task<RiskView> Of(Guid? unitId, int? unit, DateOnly? on, CancellationToken ct)
    {
        var day = on ?? copy.Day;
        if (copy.IsHidden(unit)) return new(unitId, day, null, IsSuppressed: true, null, [], 0, []);

        var needs = copy.NeedsOf(Part.Whole(unit), day);
        var facts = await session.FactsOf(needs.Keys, ct, SkillFacts.Critical);
        var covered = facts.Values.Select(fact => (Fact: fact, Coverage: Coverage.Of(copy.LevelsOf(fact.SkillId), copy.PeopleIn(unit), needs[fact.SkillId]))).ToList();
        var rows = new List<RiskSkillView>();
        foreach (var (fact, coverage) in covered
            .OrderBy(c => c.Coverage.Ratio).ThenBy(c => c.Coverage.People).ThenByDescending(c => c.Fact.Criticality).ThenByDescending(c => c.Fact.IsHardToHire))
            rows.Add(View(fact, coverage, await Named(coverage.SoleHolder, fact.SkillId, ct)));
        return new(
            unitId, day, copy.PeopleIn(unit).Length, IsSuppressed: false, rows.Count == 0 ? null : rows.Min(r => r.Coverage), rows,
            covered.Select(c => c.Coverage.SoleHolder).OfType<int>().Distinct().Count(),
            [
                .. rows.Where(r => r.SoleHolderId is not null).GroupBy(r => r.SoleHolderId!.Value, (person, own) => new KeyPersonView(person, own.Count()))
                    .OrderByDescending(p => p.Skills).ThenBy(p => p.PersonId),
            ]);
    }

    private async Task<Guid?> Named(int? holder, Guid skill, CancellationToken ct) =>
        holder is { } person && (await readable.Of([person], skill, ct)).Count > 0 ? copy.People.IdOf(person) : null;

    private static RiskSkillView View(SkillFact fact, Coverage coverage, Guid? holder) => new(
        fact.SkillId, fact.Label, fact.Kind, fact.Criticality, fact.IsHardToHire, coverage.Need.Level, coverage.Need.People, coverage.People,
        coverage.Ratio ?? 0, holder);
}
