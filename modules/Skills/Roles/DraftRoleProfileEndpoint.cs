using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Roles;

public sealed record DraftRoleProfileRequest([property: FromBody] NewRoleProfile Body);

/// <param name="Name">In at least one language.</param>
/// <param name="Purpose">What the role is there for.</param>
/// <param name="SsykCode">SSYK 2012, four digits.</param>
/// <param name="EscoCode">The ESCO occupation's code: its ISCO group's four digits, then its own after points, such as 2512.4.</param>
/// <param name="OccupationId">An imported occupation whose skills are suggested as requirements, at most 25.</param>
public sealed record NewRoleProfile(
    LocalizedText Name, LocalizedText? Purpose = null, string? SsykCode = null, string? EscoCode = null, Guid? OccupationId = null);

public sealed record RoleProfileDraftedView(Guid RoleProfileId);

internal sealed class DraftRoleProfileValidator : Validator<DraftRoleProfileRequest>
{
    /// <summary>SSYK 2012 at its finest: four digits; ESCO: the ISCO group, then the occupation's own numbers.</summary>
    public const string Ssyk = "^[0-9]{4}$", Esco = @"^[0-9]{4}(\.[0-9]{1,3}){0,5}$";

    public DraftRoleProfileValidator()
    {
        RuleFor(r => r.Body.Name.Sv).NotEmpty().When(r => string.IsNullOrWhiteSpace(r.Body.Name.En)).OverridePropertyName("name");
        RuleFor(r => r.Body.Name.Sv).MaximumLength(200);
        RuleFor(r => r.Body.Name.En).MaximumLength(200);
        RuleFor(r => r.Body.Purpose!.Sv).MaximumLength(4000).When(r => r.Body.Purpose is not null);
        RuleFor(r => r.Body.Purpose!.En).MaximumLength(4000).When(r => r.Body.Purpose is not null);
        RuleFor(r => r.Body.SsykCode).Matches(Ssyk);
        RuleFor(r => r.Body.EscoCode).Matches(Esco);
    }
}

/// <summary>Draft a role profile</summary>
/// <remarks>Nobody is measured by it until it is published.</remarks>
internal sealed class DraftRoleProfileEndpoint(IMessageBus bus) : Endpoint<DraftRoleProfileRequest, RoleProfileDraftedView>
{
    public override void Configure()
    {
        Post("/role-profiles");
        Policies("role-profile.write");
        Description(d => d.Produces<RoleProfileDraftedView>(201).ProducesProblem(404));
    }

    public override async Task HandleAsync(DraftRoleProfileRequest request, CancellationToken ct)
    {
        var (body, id) = (request.Body, Guid.CreateVersion7());
        var outcome = await bus.InvokeAsync<Outcome>(
            new DraftRoleProfile(id, body.Name, body.Purpose ?? LocalizedText.Empty, body.SsykCode, body.EscoCode, body.OccupationId), ct);
        HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/role-profiles/{id}", new RoleProfileDraftedView(id))));
    }
}
