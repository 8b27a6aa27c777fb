using System.Net;
using System.Net.Sockets;

namespace Competence.Api.Access.Limits;

internal static class Addresses
{
    /// <summary>Whom to count a stranger as; of IPv6 the network alone, since a household has more addresses than we could count.</summary>
    public static string Address(this HttpContext http) => http.Connection.RemoteIpAddress switch
    {
        null => "address:unknown",
        { IsIPv4MappedToIPv6: true } mapped => $"address:{mapped.MapToIPv4()}",
        { AddressFamily: AddressFamily.InterNetworkV6 } six => $"address:{new IPAddress([.. six.GetAddressBytes()[..8], 0, 0, 0, 0, 0, 0, 0, 0])}/64",
        var four => $"address:{four}",
    };
}
