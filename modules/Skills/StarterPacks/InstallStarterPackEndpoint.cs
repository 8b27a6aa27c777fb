using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.StarterPacks;

/// <param name="Key"><c>base</c>, <c>tech</c> or <c>manufacturing</c>.</param>
public sealed record InstallStarterPackRequest([property: RouteParam] string Key);

/// <param name="SkillsAdded">New and in use at once, with words for every level in Swedish and English.</param>
/// <param name="SkillsThere">Here already, from before or under the same name; left as they are.</param>
/// <param name="RoleProfilesAdded">New drafts: nobody is measured by them until they are published.</param>
/// <param name="RoleProfilesThere">Here already; left as they are.</param>
public sealed record StarterPackInstalledView(int SkillsAdded, int SkillsThere, int RoleProfilesAdded, int RoleProfilesThere);

internal sealed class InstallStarterPackValidator : Validator<InstallStarterPackRequest>
{
    public InstallStarterPackValidator() => RuleFor(r => r.Key).MaximumLength(50);
}

/// <summary>Take a starter pack into the organisation's own catalogue</summary>
/// <remarks>A second installation changes nothing, and what has been edited since is left as it is.</remarks>
internal sealed class InstallStarterPackEndpoint(IMessageBus bus) : Endpoint<InstallStarterPackRequest, StarterPackInstalledView>
{
    public override void Configure()
    {
        Post("/starter-packs/{key}/installation");
        Policies("catalogue.write");
        Description(d => d.ClearDefaultAccepts().Produces<StarterPackInstalledView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(InstallStarterPackRequest request, CancellationToken ct)
    {
        var done = await bus.InvokeAsync<StarterPackInstallation>(new InstallStarterPack(request.Key), ct);
        await Send.ResultAsync(done.Refusal is { } refusal
            ? Outcome.Problem(refusal)
            : Results.Ok(new StarterPackInstalledView(done.SkillsAdded, done.SkillsThere, done.RoleProfilesAdded, done.RoleProfilesThere)));
    }
}
