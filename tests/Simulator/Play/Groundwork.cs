using System.Security.Cryptography;
using Competence.Client;
using Competence.Simulator.Life;

namespace Competence.Simulator.Play;

/// <summary>What a made-up company needs before anybody can live in it.</summary>
internal static class Groundwork
{
    /// <returns>The founder.</returns>
    public static async Task<Guid> SetUp(LivingProduct product, CompetenceClient client, string organisation, string given, string family, string email, CancellationToken ct)
    {
        var password = RandomNumberGenerator.GetHexString(24, lowercase: true);
        await client.SetUpAsync(new() { Code = await product.SetupCode(), Organisation = organisation, GivenName = given, FamilyName = family, Email = email, Password = password }, ct);
        return (await client.GetMeAsync(ct)).PersonId!.Value;
    }

    public static async Task<World> Lay(LivingProduct product, CompetenceClient client, Staff staff, CancellationToken ct)
    {
        var founder = await SetUp(product, client, "Bolaget", "Grund", "Läggare", "founder@alvhamra.example", ct);
        await client.ActAsAsync(new() { PersonId = founder }, ct);
        var world = new World(founder, staff.People[0].Key) { ConversationTemplate = await Onboard(client, product.Clock, ct) };
        foreach (var unit in staff.Units)
            world.Units[unit.Key] = (await client.OpenUnitAsync(new()
            {
                Name = unit.Name, Kind = unit.IsSite ? UnitKind.Site : UnitKind.Unit, ParentId = unit.Parent is { } parent ? world.Units[parent] : null, ExternalId = unit.Key,
            }, cancellationToken: ct)).UnitId;
        foreach (var skill in staff.Skills) world.Skills[skill.Key] = await Propose(client, skill, ct);
        await client.SetRoleProfileRulesAsync("*", new() { IsReviewed = false }, ct);
        await client.ChooseCombinationPolicyAsync("own", "*", new() { Policy = CombinationPolicy.Latest }, ct); // what was said last is what somebody can
        foreach (var role in staff.People.Select(p => p.Post.Role).Distinct())
            world.Roles[role] = await Role(client, role, staff.Asked.Where(a => a.Key.Role == role).Select(a => (world.Skills[a.Key.Skill], a.Value)), ct);
        foreach (var course in staff.Courses) world.Courses[course.Key] = await Offer(client, course, provider: null, world, ct);
        return world;
    }

    /// <returns>The learning item.</returns>
    public static async Task<Guid> Offer(CompetenceClient client, Course course, string? provider, World world, CancellationToken ct) => (await client.AddLearningItemAsync(new()
    {
        Kind = LearningItemKind.Course, Title = course.Title, Hours = course.Hours, Cost = course.Cost, Language = "sv", Provider = provider,
        Skills = course.Skill is { } skill ? [new() { SkillId = world.Skills[skill], FromLevel = 0, ToLevel = Course.Level }] : [],
    }, cancellationToken: ct)).ItemId;

    /// <summary>From tomorrow each new employee's onboarding begins by itself.</summary>
    /// <returns>The template of employee conversations.</returns>
    public static async Task<Guid> Onboard(CompetenceClient client, TimeProvider clock, CancellationToken ct)
    {
        var starters = (await client.AddStartersAsync(cancellationToken: ct)).Items;
        var tomorrow = DateOnly.FromDateTime(clock.GetLocalNow().DateTime).AddDays(1);
        await client.SetOnboardingSettingsAsync("*", new() { TemplateId = starters.Single(s => s.Key == "onboarding").TemplateId, From = tomorrow, ItContacts = [] }, cancellationToken: ct);
        return starters.Single(s => s.Key == "employee-conversation").TemplateId;
    }

    private static async Task<Guid> Propose(CompetenceClient client, Skill skill, CancellationToken ct)
    {
        var texts = Enumerable.Range(1, 5).Select(level => new LevelText { Level = level, Text = Text($"{skill.Key} {level}") }).ToList();
        var made = await client.ProposeSkillAsync(new() { Label = Text(skill.Key), Description = Text(skill.Key), Kind = skill.Kind, Criticality = skill.Criticality, Levels = texts }, cancellationToken: ct);
        await client.ActivateSkillAsync(made.SkillId, cancellationToken: ct);
        return made.SkillId;
    }

    private static async Task<Guid> Role(CompetenceClient client, string name, IEnumerable<(Guid Skill, Demand Demand)> asked, CancellationToken ct)
    {
        var (drafted, version) = await client.Versioned(c => c.DraftRoleProfileAsync(new() { Name = Text(name), Purpose = Text(name), SsykCode = "2512" }, cancellationToken: ct));
        var required = asked.Select(a => new RequiredSkill { SkillId = a.Skill, Level = a.Demand.Level, Importance = a.Demand.Importance, IsMandatory = false, Reason = Text(name) }).ToList();
        await client.RequireSkillsAsync(drafted.RoleProfileId, version!, new() { Requirements = required }, ct);
        await client.PublishRoleProfileAsync(drafted.RoleProfileId, cancellationToken: ct);
        return drafted.RoleProfileId;
    }

    private static LocalizedText Text(string text) => new() { Sv = text, En = text };
}
