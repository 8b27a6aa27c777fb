using Competence.Kernel;
using Competence.Templates.Definitions;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Starters;

/// <param name="Added">How many were missing and are there now.</param>
/// <param name="Items">All of them, those that were there already too.</param>
public sealed record StartersView(int Added, IReadOnlyList<StarterView> Items);

/// <param name="Key">What it ships as.</param>
/// <param name="TemplateId">The tenant's own template, to be changed as any other.</param>
public sealed record StarterView(string Key, TemplateKind Kind, LocalizedText Title, Guid TemplateId);

/// <summary>Take the templates that ship with the product into use</summary>
/// <remarks>
/// Employee conversation, job description, onboarding, improvement plan and recruitment, in Swedish and English, each published at once. What
/// is there already is left as it is, changed or archived.
/// </remarks>
internal sealed class AddStartersEndpoint(IMessageBus bus) : EndpointWithoutRequest<StartersView>
{
    public override void Configure()
    {
        Post("/templates/starters");
        Policies("template.write");
        Description(d => d.ClearDefaultAccepts().Produces<StartersView>(200).ProducesProblem(409));
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var actor = Actor.Of(User)!;
        var done = await bus.InvokeAsync<StartersAdded>(new AddStarters(By.Of(actor)), ct);
        await Send.ResultAsync(done.Refusal is { } refusal ? Outcome.Problem(refusal) : Results.Ok(new StartersView(
            done.Added, [.. Starter.All.Select(s => new StarterView(s.Key, s.Kind, s.Title, Starter.IdOf(actor.Tenant, s.Key)))])));
    }
}
