using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Roles;

public sealed record DescribeRoleProfileRequest([property: RouteParam] Guid RoleProfileId, [property: FromBody] RoleProfileDescription Body);

/// <param name="Name">In at least one language.</param>
/// <param name="Purpose">What the role is there for.</param>
/// <param name="SsykCode">SSYK 2012, four digits.</param>
/// <param name="EscoCode">The ESCO occupation's code: its ISCO group's four digits, then its own after points, such as 2512.4.</param>
public sealed record RoleProfileDescription(LocalizedText Name, LocalizedText? Purpose = null, string? SsykCode = null, string? EscoCode = null);

internal sealed class DescribeRoleProfileValidator : Validator<DescribeRoleProfileRequest>
{
    public DescribeRoleProfileValidator()
    {
        RuleFor(r => r.Body.Name.Sv).NotEmpty().When(r => string.IsNullOrWhiteSpace(r.Body.Name.En)).OverridePropertyName("name");
        RuleFor(r => r.Body.Name.Sv).MaximumLength(200);
        RuleFor(r => r.Body.Name.En).MaximumLength(200);
        RuleFor(r => r.Body.Purpose!.Sv).MaximumLength(4000).When(r => r.Body.Purpose is not null);
        RuleFor(r => r.Body.Purpose!.En).MaximumLength(4000).When(r => r.Body.Purpose is not null);
        RuleFor(r => r.Body.SsykCode).Matches(DraftRoleProfileValidator.Ssyk);
        RuleFor(r => r.Body.EscoCode).Matches(DraftRoleProfileValidator.Esco);
    }
}

/// <summary>Say what a role is called and is there for</summary>
/// <remarks>Holds at once and for all versions; nobody is measured by it.</remarks>
internal sealed class DescribeRoleProfileEndpoint(IMessageBus bus) : Endpoint<DescribeRoleProfileRequest>
{
    public override void Configure()
    {
        Put("/role-profiles/{RoleProfileId}/description");
        Policies("role-profile.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(DescribeRoleProfileRequest request, CancellationToken ct)
    {
        var body = request.Body;
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new DescribeRoleProfile(request.RoleProfileId, body.Name, body.Purpose ?? LocalizedText.Empty, body.SsykCode, body.EscoCode, basedOn), ct)));
    }
}
