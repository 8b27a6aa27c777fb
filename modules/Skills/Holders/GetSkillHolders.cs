using Competence.Kernel;
using Competence.Skills.Contracts;
using Competence.Skills.Inventory;
using Competence.Skills.Risk;
using Competence.Skills.Roles;
using Competence.Skills.Workforce;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Holders;

public sealed record GetSkillHoldersRequest([property: RouteParam] Guid SkillId);

/// <param name="People">How many are rated in it; null where suppressed, as all figures of people.</param>
/// <param name="Levels">How many at level 0, 1, 2, 3, 4 and 5.</param>
/// <param name="Stale">How many of them nothing was said of in 12 months, or too little to be sure.</param>
/// <param name="Level">The level that most of those who are asked need, 1-5; null where no role asks it.</param>
/// <param name="Need">How many people's roles ask it today.</param>
/// <param name="Coverage">How many have that level, sure enough to count on; null where suppressed, or no role asks it.</param>
/// <param name="Units">Each top part of the organisation.</param>
/// <param name="RequiredBy">Which roles ask it today or later.</param>
public sealed record SkillHoldersView(
    Guid SkillId, int? People, IReadOnlyList<int>? Levels, int? Stale, bool IsSuppressed, int? Level, int Need, int? Coverage,
    IReadOnlyList<HoldersUnitView> Units, IReadOnlyList<HoldersRoleView> RequiredBy);

/// <param name="UnitId">Null: those without a unit.</param>
/// <param name="Levels">How many at level 0 to 5; null where suppressed.</param>
public sealed record HoldersUnitView(Guid? UnitId, IReadOnlyList<int>? Levels, bool IsSuppressed);

/// <param name="Level">1-5.</param>
/// <param name="From">The day from which it is asked; null: already.</param>
public sealed record HoldersRoleView(Guid RoleProfileId, LocalizedText Name, int Level, DateOnly? From);

/// <summary>How many have a skill at which level, where, and which roles ask it</summary>
internal sealed class GetSkillHoldersEndpoint(IQuerySession session, IWorkforce workforce) : Endpoint<GetSkillHoldersRequest, SkillHoldersView>
{
    private static readonly InventoryFilter Everything = new(null, null, null, [], 0, 5, null, null);

    public override void Configure()
    {
        Get("/skills/{SkillId}/holders");
        Policies("aggregate.read");
        Description(d => d.Produces<SkillHoldersView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetSkillHoldersRequest request, CancellationToken ct)
    {
        if ((await session.FactsOf([request.SkillId], ct)).Count == 0)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-skill")));
            return;
        }
        await Send.OkAsync(await View(request.SkillId, await workforce.Now(session, ct), ct), ct);
    }

    private async Task<SkillHoldersView> View(Guid skill, WorkforceCopy copy, CancellationToken ct)
    {
        var all = InventoryCount.Of(skill, copy.LevelsOf(skill), Everything, copy.PeopleIn(null).ToArray(), copy.Day);
        var isHidden = all.People is > 0 and < SmallGroups.Minimum;
        SkillNeed? need = copy.NeedsOf(Part.Whole(null), copy.Day).TryGetValue(skill, out var found) ? found : null;
        return new(
            skill, isHidden ? null : all.People, isHidden ? null : all.Levels, isHidden ? null : all.Stale, isHidden, need?.Level, need?.People ?? 0,
            need is { } asked && !isHidden ? Coverage.Of(copy.LevelsOf(skill), copy.PeopleIn(null), asked).People : null, Units(skill, copy), await Roles(skill, copy, ct));
    }

    private static IReadOnlyList<HoldersUnitView> Units(Guid skill, WorkforceCopy copy)
    {
        var parts = copy.PartsOf(null);
        var counts = parts.ToDictionary(part => part, part => InventoryCount.Of(skill, copy.LevelsOf(skill), Everything, part.People(copy).ToArray(), copy.Day));
        var hidden = SmallGroups.Hidden(counts.ToDictionary(c => c.Key, c => c.Value.People)).Union(copy.HiddenPartsOf(null)).ToHashSet();
        return [.. parts.Select(part => new HoldersUnitView(
            part.Unit is { } unit ? copy.Units.IdOf(unit) : null, hidden.Contains(part) ? null : counts[part].Levels, hidden.Contains(part)))];
    }

    private async Task<IReadOnlyList<HoldersRoleView>> Roles(Guid skill, WorkforceCopy copy, CancellationToken ct)
    {
        var asking = copy.Requirements.Of(skill).ToList();
        var names = (await session.LoadManyAsync<RoleProfile>(ct, [.. asking.Select(r => r.Role).Distinct()])).ToDictionary(r => r.Id, r => r.Name);
        return [.. asking.Where(r => names.ContainsKey(r.Role)).OrderByDescending(r => r.Level).ThenBy(r => r.Role)
            .Select(r => new HoldersRoleView(r.Role, names[r.Role], r.Level, r.Horizon <= copy.Day ? null : r.Horizon))];
    }
}
