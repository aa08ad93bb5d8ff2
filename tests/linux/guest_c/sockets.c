// Sockets: all local families, names, options, messages with everything that may travel beside the data.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <ifaddrs.h>
#include <linux/errqueue.h>
#include <linux/filter.h>
#include <linux/if_packet.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <net/ethernet.h>
#include <net/if.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define BAD ((void *)0x10)
static const char *say(long result) { return result < 0 ? strerrorname_np(errno) : "ok"; }
static int one = 1;

static void names(void)
{
    // a path, an abstract name, no name; the length comes back whole even where there is no room
    unlink("sock.path");
    int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0), client = socket(AF_UNIX, SOCK_STREAM, 0);
    struct sockaddr_un name = {AF_UNIX, "sock.path"};
    socklen_t size = offsetof(struct sockaddr_un, sun_path) + 10;
    printf("bind %s", say(bind(listener, (void *)&name, size)));
    printf(" again %s", say(bind(client, (void *)&name, size)));
    printf(" early %s", say(connect(client, (void *)&name, size)));
    listen(listener, 4);
    printf(" connect %s", say(connect(client, (void *)&name, size)));
    struct sockaddr_un seen;
    memset(&seen, 'x', sizeof seen);
    socklen_t room = 6;
    int server = accept4(listener, (void *)&seen, &room, SOCK_NONBLOCK | SOCK_CLOEXEC);
    printf(" accept %d room %d flags %x %x\n", server > 0, room, fcntl(server, F_GETFL) & O_NONBLOCK, fcntl(server, F_GETFD));
    room = 6;
    getsockname(server, (void *)&seen, &room);
    printf("name %.4s%c room %d\n", seen.sun_path, seen.sun_path[4], room);
    room = sizeof seen;
    getpeername(client, (void *)&seen, &room);
    printf("peer %s %d\n", seen.sun_path, room);
    printf("bad %s", say(getsockname(server, BAD, &room)));
    printf(" %s", say(getsockname(server, (void *)&seen, BAD)));
    room = -1;
    printf(" %s", say(getsockname(server, (void *)&seen, &room)));
    printf(" %s", say(accept4(listener, NULL, NULL, 0x123)));
    printf(" %s\n", say(accept(0x7fff, NULL, NULL)));
    struct ucred cred;
    room = sizeof cred;
    getsockopt(server, SOL_SOCKET, SO_PEERCRED, &cred, &room);
    printf("cred %d %d %d\n", cred.pid == getpid(), cred.uid == getuid(), room);
    char byte;
    printf("read %s", say(read(server, &byte, 1)));
    shutdown(client, SHUT_WR);
    printf(" end %d", (int)read(server, &byte, 1));
    printf(" write %s", say(send(client, "x", 1, MSG_NOSIGNAL)));
    printf(" how %s\n", say(shutdown(client, 7)));
    close(server), close(client), close(listener);
    unlink("sock.path");

    int pair[2];
    char text[64];
    sprintf(text, "%cabstract-%d", 0, (int)getpid());
    size = offsetof(struct sockaddr_un, sun_path) + 1 + strlen(text + 1);
    memcpy(name.sun_path, text, 64);
    int receiver = socket(AF_UNIX, SOCK_DGRAM, 0), sender = socket(AF_UNIX, SOCK_DGRAM, 0);
    bind(receiver, (void *)&name, size);
    struct sockaddr_un automatic = {AF_UNIX};
    bind(sender, (void *)&automatic, sizeof(sa_family_t));
    sendto(sender, "abc", 3, 0, (void *)&name, size);
    room = sizeof seen;
    long got = recvfrom(receiver, text, 2, MSG_TRUNC, (void *)&seen, &room);
    printf("abstract %ld %.2s from %d bytes, first %d\n", got, text, room, seen.sun_path[0]);
    got = recvfrom(receiver, text, 2, MSG_DONTWAIT, NULL, BAD);
    printf("none %ld %s\n", got, say(got));
    close(receiver), close(sender);
    printf("pair %s", say(socketpair(AF_UNIX, SOCK_SEQPACKET, 0, pair)));
    printf(" bad %s", say(socketpair(AF_UNIX, SOCK_STREAM, 0, BAD)));
    printf(" %s\n", say(socketpair(AF_INET, SOCK_STREAM, 0, pair)));
}

static int tcp(int family, int *server, int *client)
{
    int listener = socket(family, SOCK_STREAM, 0);
    union { struct sockaddr any; struct sockaddr_in in; struct sockaddr_in6 in6; } at;
    memset(&at, 0, sizeof at);
    at.any.sa_family = family;
    if (family == AF_INET) at.in.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    else at.in6.sin6_addr = in6addr_loopback;
    socklen_t size = sizeof at;
    setsockopt(listener, SOL_SOCKET, SO_REUSEPORT, &one, 4);
    if (bind(listener, &at.any, family == AF_INET ? sizeof at.in : sizeof at.in6)) return -1;
    listen(listener, 5);
    getsockname(listener, &at.any, &size);
    int second = socket(family, SOCK_STREAM, 0);
    setsockopt(second, SOL_SOCKET, SO_REUSEPORT, &one, 4);
    int shared = bind(second, &at.any, size);
    close(second);
    *client = socket(family, SOCK_STREAM, 0);
    connect(*client, &at.any, size);
    *server = accept(listener, NULL, NULL);
    close(listener);
    return shared;
}

static void inet(void)
{
    for (int k = 0; k < 2; k++) {
        int server, client, family = k ? AF_INET6 : AF_INET;
        printf("tcp%d %d", k ? 6 : 4, tcp(family, &server, &client));
        struct linger linger = {1, 3};
        setsockopt(client, SOL_SOCKET, SO_LINGER, &linger, sizeof linger);
        memset(&linger, 0, sizeof linger);
        socklen_t size = sizeof linger;
        getsockopt(client, SOL_SOCKET, SO_LINGER, &linger, &size);
        printf(" linger %d %d %d", linger.l_onoff, linger.l_linger, size);
        struct timeval limit = {0, 20000};
        setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
        char byte, buf[16];
        printf(" timeout %s", say(recv(client, &byte, 1, 0)));
        size = 4;
        int nodelay = 9;
        setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &one, 4);
        getsockopt(client, IPPROTO_TCP, TCP_NODELAY, &nodelay, &size);
        struct tcp_info info;
        size = 8;
        getsockopt(client, IPPROTO_TCP, TCP_INFO, &info, &size);
        printf(" nodelay %d info %d state %d", nodelay, size, info.tcpi_state);
        char name[16] = "reno";
        setsockopt(client, IPPROTO_TCP, TCP_CONGESTION, name, 4);
        memset(name, 0, 16);
        size = 16;
        getsockopt(client, IPPROTO_TCP, TCP_CONGESTION, name, &size);
        printf(" %s %d", name, size);
        printf(" short %s", say(setsockopt(client, SOL_SOCKET, SO_KEEPALIVE, &one, 3)));
        printf(" bad %s", say(setsockopt(client, SOL_SOCKET, SO_KEEPALIVE, BAD, 4)));
        size = -5;
        printf(" %s", say(getsockopt(client, SOL_SOCKET, SO_KEEPALIVE, &nodelay, &size)));
        size = 4;
        printf(" %s", say(getsockopt(client, SOL_SOCKET, SO_KEEPALIVE, BAD, &size)));
        printf(" %s\n", say(getsockopt(client, SOL_SOCKET, 9999, &nodelay, &size)));
        send(server, "abc", 3, MSG_OOB);
        struct pollfd wait = {client, POLLPRI, 0};
        poll(&wait, 1, 1000);
        int mark = 9;
        printf("oob %d", (int)recv(client, buf, 16, 0));
        ioctl(client, SIOCATMARK, &mark);
        int urgent = recv(client, &byte, 1, MSG_OOB);
        printf(" mark %d urgent %d %c", mark, urgent, byte);
        send(server, "peeked", 6, 0);
        wait.events = POLLIN;
        poll(&wait, 1, 1000);
        int waiting = 0;
        ioctl(client, FIONREAD, &waiting);
        int peeked = recv(client, buf, 16, MSG_PEEK);
        printf(" peek %d waiting %d", peeked, waiting);
        printf(" all %d", (int)recv(client, buf, 6, MSG_WAITALL));
        printf(" nowait %s\n", say(recv(client, buf, 6, MSG_DONTWAIT)));
        setsockopt(client, SOL_SOCKET, SO_LINGER, &(struct linger){1, 0}, sizeof linger);
        close(client);
        usleep(1000);
        size = 4;
        int error = 0;
        getsockopt(server, SOL_SOCKET, SO_ERROR, &error, &size);
        printf("reset %s\n", strerrorname_np(error));
        close(server);
    }
    struct sockaddr_in nobody = {AF_INET, htons(1), {htonl(INADDR_LOOPBACK)}};
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    int result = connect(fd, (void *)&nobody, sizeof nobody);
    if (result < 0 && errno == EINPROGRESS) {
        struct pollfd wait = {fd, POLLOUT, 0};
        poll(&wait, 1, 1000);
        result = connect(fd, (void *)&nobody, sizeof nobody);
    }
    printf("refused %s", say(result));
    printf(" short %s", say(connect(fd, (void *)&nobody, 4)));
    printf(" bad %s", say(connect(fd, BAD, 16)));
    printf(" family %s\n", say(socket(77, SOCK_STREAM, 0)));
    close(fd);
}

static void filters(void)
{
    int pair[2];
    socketpair(AF_UNIX, SOCK_DGRAM, 0, pair);
    // let a datagram pass when its first byte is 'y'
    struct sock_filter code[] = {
        {BPF_LD | BPF_B | BPF_ABS, 0, 0, 0}, {BPF_JMP | BPF_JEQ | BPF_K, 0, 1, 'y'},
        {BPF_RET | BPF_K, 0, 0, 0xffff}, {BPF_RET | BPF_K, 0, 0, 0},
    };
    struct sock_fprog program = {4, code}, wild = {4, BAD};
    printf("filter %s", say(setsockopt(pair[0], SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof program)));
    printf(" bad %s", say(setsockopt(pair[0], SOL_SOCKET, SO_ATTACH_FILTER, &wild, sizeof wild)));
    printf(" short %s", say(setsockopt(pair[0], SOL_SOCKET, SO_ATTACH_FILTER, &program, 8)));
    send(pair[1], "no", 2, MSG_DONTWAIT);
    send(pair[1], "yes", 3, MSG_DONTWAIT);
    char buf[8];
    int got = recv(pair[0], buf, 8, MSG_DONTWAIT);
    printf(" got %.*s", got, buf);
    struct sock_filter back[8];
    socklen_t count = 8;
    int result = getsockopt(pair[0], SOL_SOCKET, SO_GET_FILTER, back, &count);
    printf(" read back %s %d %d\n", say(result), count, !memcmp(back, code, sizeof code));
    printf("detach %s", say(setsockopt(pair[0], SOL_SOCKET, SO_DETACH_FILTER, &one, 4)));
    printf(" %s\n", say(setsockopt(pair[0], SOL_SOCKET, SO_DETACH_FILTER, &one, 4)));
    close(pair[0]), close(pair[1]);
}

static struct cmsghdr *find(struct msghdr *message, int level, int type)
{
    for (struct cmsghdr *c = CMSG_FIRSTHDR(message); c; c = CMSG_NXTHDR(message, c))
        if (c->cmsg_level == level && c->cmsg_type == type) return c;
    return NULL;
}

static long send_fds(int over, int *fds, int count)
{
    char control[256] = {0};
    struct iovec part = {"d", 1};
    struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = control,
                             .msg_controllen = CMSG_SPACE(count * sizeof(int))};
    struct cmsghdr *c = CMSG_FIRSTHDR(&message);
    c->cmsg_level = SOL_SOCKET, c->cmsg_type = SCM_RIGHTS, c->cmsg_len = CMSG_LEN(count * sizeof(int));
    memcpy(CMSG_DATA(c), fds, count * sizeof(int));
    return sendmsg(over, &message, 0);
}

static void rights(void)
{
    int pair[2], ends[2];
    socketpair(AF_UNIX, SOCK_STREAM, 0, pair);
    pipe(ends);
    if (fork() == 0) {
        close(pair[0]);
        int both[2] = {ends[0], ends[1]};
        send_fds(pair[1], both, 2);
        both[0] = 0x7ffe;
        printf("send of nothing %s\n", say(send_fds(pair[1], both, 1)));
        fflush(stdout);
        _exit(0);
    }
    close(ends[0]), close(ends[1]);
    char control[256], byte;
    struct iovec part = {&byte, 1};
    struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = control, .msg_controllen = 256};
    long got = recvmsg(pair[0], &message, MSG_CMSG_CLOEXEC);
    wait(NULL);
    struct cmsghdr *c = find(&message, SOL_SOCKET, SCM_RIGHTS);
    int fds[2];
    memcpy(fds, CMSG_DATA(c), 8);
    printf("rights %ld len %d all %d flags %x cloexec %d", got, (int)c->cmsg_len, (int)message.msg_controllen,
           message.msg_flags & ~MSG_CMSG_CLOEXEC, fcntl(fds[0], F_GETFD));
    write(fds[1], "through", 7);
    char text[8] = "";
    read(fds[0], text, 7);
    printf(" %s\n", text);
    // room for one of two
    send_fds(pair[1], fds, 2);
    message.msg_controllen = CMSG_LEN(4);
    got = recvmsg(pair[0], &message, 0);
    c = CMSG_FIRSTHDR(&message);
    int *kept = (int *)CMSG_DATA(c);
    printf("cut %ld len %d flags %x\n", got, (int)c->cmsg_len, message.msg_flags);
    close(*kept);
    // credentials
    setsockopt(pair[0], SOL_SOCKET, SO_PASSCRED, &one, 4);
    send(pair[1], "c", 1, 0);
    message.msg_controllen = 256;
    recvmsg(pair[0], &message, 0);
    c = find(&message, SOL_SOCKET, SCM_CREDENTIALS);
    struct ucred *cred = (void *)CMSG_DATA(c);
    printf("credentials %d %d %d\n", (int)c->cmsg_len, cred->pid == getpid(), cred->uid == getuid());
    // what cannot be
    char raw[64] = {0};
    struct msghdr odd = {.msg_iov = &part, .msg_iovlen = 2000};
    printf("odd %s", say(sendmsg(pair[1], &odd, 0)));
    odd.msg_iovlen = 1, odd.msg_control = raw, odd.msg_controllen = 24;
    *(size_t *)raw = 100;
    printf(" %s", say(sendmsg(pair[1], &odd, 0)));
    odd.msg_control = BAD;
    printf(" %s", say(sendmsg(pair[1], &odd, 0)));
    odd.msg_control = NULL, odd.msg_controllen = 0, odd.msg_iov = BAD;
    printf(" %s", say(sendmsg(pair[1], &odd, 0)));
    struct iovec wild = {BAD, 4};
    odd.msg_iov = &wild;
    printf(" %s", say(sendmsg(pair[1], &odd, 0)));
    printf(" %s", say(sendmsg(pair[1], BAD, 0)));
    send(pair[1], "keep", 4, 0);
    printf(" %s", say(recvmsg(pair[0], BAD, 0)));
    printf(" %s", say(recvmsg(pair[0], &odd, MSG_DONTWAIT)));
    printf(" still %d\n", (int)recv(pair[0], text, 8, MSG_DONTWAIT));
    close(pair[0]), close(pair[1]);
}

static void datagrams(void)
{
    int a = socket(AF_INET, SOCK_DGRAM, 0), b = socket(AF_INET, SOCK_DGRAM, 0);
    struct sockaddr_in at = {AF_INET, 0, {htonl(INADDR_LOOPBACK)}}, from;
    socklen_t size = sizeof at;
    bind(a, (void *)&at, size);
    getsockname(a, (void *)&at, &size);
    setsockopt(a, IPPROTO_IP, IP_PKTINFO, &one, 4);
    setsockopt(a, IPPROTO_IP, IP_RECVTTL, &one, 4);
    setsockopt(a, SOL_SOCKET, SO_TIMESTAMPNS, &one, 4);
    int ttl = 33;
    setsockopt(b, IPPROTO_IP, IP_TTL, &ttl, 4);
    sendto(b, "dgram", 5, 0, (void *)&at, sizeof at);
    char control[256], text[16];
    struct iovec parts[2] = {{text, 2}, {text + 8, 8}};
    struct msghdr message = {&from, sizeof from, parts, 2, control, 256, 0};
    long got = recvmsg(a, &message, 0);
    struct cmsghdr *info = find(&message, IPPROTO_IP, IP_PKTINFO), *hops = find(&message, IPPROTO_IP, IP_TTL);
    struct cmsghdr *stamp = find(&message, SOL_SOCKET, SCM_TIMESTAMPNS);
    struct timespec now, then;
    clock_gettime(CLOCK_REALTIME, &now);
    memcpy(&then, CMSG_DATA(stamp), sizeof then);
    printf("pktinfo %ld %.2s%.3s name %d to %s interface %d ttl %d stamp %d\n", got, text, text + 8, message.msg_namelen,
           inet_ntoa(((struct in_pktinfo *)CMSG_DATA(info))->ipi_addr), ((struct in_pktinfo *)CMSG_DATA(info))->ipi_ifindex,
           *(int *)CMSG_DATA(hops), now.tv_sec - then.tv_sec < 5);
    setsockopt(a, IPPROTO_IP, IP_PKTINFO, &(int){0}, 4);
    setsockopt(a, IPPROTO_IP, IP_RECVTTL, &(int){0}, 4);
    setsockopt(a, SOL_SOCKET, SO_TIMESTAMPNS, &(int){0}, 4);
    // many at once
    struct mmsghdr many[5];
    struct iovec part[5];
    memset(many, 0, sizeof many);
    for (int k = 0; k < 5; k++) {
        part[k] = (struct iovec){"abcdefg", k + 1};
        many[k].msg_hdr = (struct msghdr){&at, sizeof at, &part[k], 1, NULL, 0, 0};
    }
    int sent = sendmmsg(b, many, 5, 0);
    printf("sendmmsg %d:", sent);
    for (int k = 0; k < sent; k++) printf(" %d", many[k].msg_len);
    char rooms[5][4];
    struct sockaddr_in names[5];
    for (int k = 0; k < 5; k++) {
        part[k] = (struct iovec){rooms[k], 4};
        many[k].msg_hdr = (struct msghdr){&names[k], sizeof names[k], &part[k], 1, control, 0, 0};
        many[k].msg_len = 0;
    }
    struct timespec limit = {1, 0};
    got = recvmmsg(a, many, 5, MSG_WAITFORONE, &limit);
    printf(" recvmmsg %ld:", got);
    for (int k = 0; k < got; k++)
        printf(" %d/%x/%d", many[k].msg_len, many[k].msg_hdr.msg_flags, many[k].msg_hdr.msg_namelen);
    printf(" timed %d\n", limit.tv_sec == 0);
    printf("mmsg bad %s", say(sendmmsg(b, BAD, 2, 0)));
    printf(" %s", say(recvmmsg(a, BAD, 2, MSG_DONTWAIT, NULL)));
    printf(" none %s", say(recvmmsg(a, many, 2, MSG_DONTWAIT, NULL)));
    printf(" zero %d", sendmmsg(b, many, 0, 0));
    many[1].msg_hdr.msg_iov = BAD;
    for (int k = 0; k < 2; k++) many[k].msg_hdr.msg_name = &at;
    printf(" half %d\n", sendmmsg(b, many, 2, 0));
    recv(a, text, 8, MSG_DONTWAIT);
    // an error of the network, fetched with its cause
    int closed = socket(AF_INET, SOCK_DGRAM, 0);
    struct sockaddr_in gone = {AF_INET, 0, {htonl(INADDR_LOOPBACK)}};
    size = sizeof gone;
    bind(closed, (void *)&gone, size);
    getsockname(closed, (void *)&gone, &size);
    close(closed);
    setsockopt(b, IPPROTO_IP, IP_RECVERR, &one, 4);
    sendto(b, "lost", 4, 0, (void *)&gone, sizeof gone);
    struct pollfd wait = {b, 0, 0};
    poll(&wait, 1, 1000);
    message = (struct msghdr){&from, sizeof from, parts, 1, control, 256, 0};
    got = recvmsg(b, &message, MSG_ERRQUEUE);
    struct sock_extended_err *error = (void *)CMSG_DATA(find(&message, IPPROTO_IP, IP_RECVERR));
    printf("error queue %ld flags %x %s origin %d from %s\n", got, message.msg_flags, strerrorname_np(error->ee_errno),
           error->ee_origin, inet_ntoa(((struct sockaddr_in *)SO_EE_OFFENDER(error))->sin_addr));
    // groups
    struct ip_mreqn group = {{htonl(0xe0000142)}, {htonl(INADDR_LOOPBACK)}, 1};
    printf("join %s", say(setsockopt(a, IPPROTO_IP, IP_ADD_MEMBERSHIP, &group, sizeof group)));
    printf(" %s", say(setsockopt(a, IPPROTO_IP, IP_ADD_MEMBERSHIP, &group, sizeof group)));
    printf(" leave %s", say(setsockopt(a, IPPROTO_IP, IP_DROP_MEMBERSHIP, &group, sizeof group)));
    struct group_source_req source = {1};
    *(struct sockaddr_in *)&source.gsr_group = (struct sockaddr_in){AF_INET, 0, {htonl(0xe0000143)}};
    *(struct sockaddr_in *)&source.gsr_source = (struct sockaddr_in){AF_INET, 0, {htonl(0x0a000001)}};
    printf(" source %s", say(setsockopt(a, IPPROTO_IP, MCAST_JOIN_SOURCE_GROUP, &source, sizeof source)));
    printf(" short %s\n", say(setsockopt(a, IPPROTO_IP, IP_ADD_MEMBERSHIP, &group, 2)));
    close(a), close(b);
    a = socket(AF_INET6, SOCK_DGRAM, 0);
    struct ipv6_mreq group6 = {.ipv6mr_interface = 1};
    inet_pton(AF_INET6, "ff01::114", &group6.ipv6mr_multiaddr);
    printf("join6 %s", say(setsockopt(a, IPPROTO_IPV6, IPV6_JOIN_GROUP, &group6, sizeof group6)));
    struct sockaddr_in6 at6 = {.sin6_family = AF_INET6, .sin6_addr = in6addr_loopback};
    size = sizeof at6;
    bind(a, (void *)&at6, size);
    getsockname(a, (void *)&at6, &size);
    setsockopt(a, IPPROTO_IPV6, IPV6_RECVPKTINFO, &one, 4);
    setsockopt(a, IPPROTO_IPV6, IPV6_RECVTCLASS, &one, 4);
    sendto(a, "self6", 5, 0, (void *)&at6, size);
    message = (struct msghdr){&at6, sizeof at6, parts, 2, control, 256, 0};
    got = recvmsg(a, &message, 0);
    struct in6_pktinfo *info6 = (void *)CMSG_DATA(find(&message, IPPROTO_IPV6, IPV6_PKTINFO));
    printf(" pktinfo6 %ld %d %d class %d\n", got, info6->ipi6_ifindex, IN6_IS_ADDR_LOOPBACK(&info6->ipi6_addr),
           *(int *)CMSG_DATA(find(&message, IPPROTO_IPV6, IPV6_TCLASS)));
    close(a);
}

static void interfaces(void)
{
    struct ifaddrs *all, *it;
    int loop4 = 0, loop6 = 0, packet = 0;
    printf("getifaddrs %s", say(getifaddrs(&all)));
    for (it = all; it; it = it->ifa_next)
        if (!strcmp(it->ifa_name, "lo") && it->ifa_addr) {
            loop4 += it->ifa_addr->sa_family == AF_INET;
            loop6 += it->ifa_addr->sa_family == AF_INET6;
            packet += it->ifa_addr->sa_family == AF_PACKET;
        }
    printf(" lo %d %d %d\n", loop4 > 0, loop6 > 0, packet);
    freeifaddrs(all);
    struct addrinfo hints = {.ai_flags = AI_ADDRCONFIG | AI_NUMERICHOST, .ai_socktype = SOCK_STREAM}, *found;
    printf("getaddrinfo %d", getaddrinfo("127.0.0.1", "80", &hints, &found));
    printf(" %d\n", found->ai_family);
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    struct ifconf none = {0}, some;
    char room[64 * sizeof(struct ifreq)];
    ioctl(fd, SIOCGIFCONF, &none);
    some.ifc_len = sizeof room, some.ifc_buf = room;
    printf("ifconf %s", say(ioctl(fd, SIOCGIFCONF, &some)));
    printf(" %d", some.ifc_len == none.ifc_len);
    printf(" first %s %d", some.ifc_req->ifr_name, some.ifc_req->ifr_addr.sa_family);
    some.ifc_buf = BAD;
    printf(" bad %s", say(ioctl(fd, SIOCGIFCONF, &some)));
    printf(" %s\n", say(ioctl(fd, SIOCGIFCONF, BAD)));
    struct ifreq request = {"lo"};
    ioctl(fd, SIOCGIFADDR, &request);
    printf("lo %s", inet_ntoa(((struct sockaddr_in *)&request.ifr_addr)->sin_addr));
    ioctl(fd, SIOCGIFNETMASK, &request);
    printf(" %s", inet_ntoa(((struct sockaddr_in *)&request.ifr_addr)->sin_addr));
    ioctl(fd, SIOCGIFFLAGS, &request);
    printf(" up %d", !!(request.ifr_flags & IFF_UP));
    ioctl(fd, SIOCGIFMTU, &request);
    printf(" mtu %d", request.ifr_mtu > 1000);
    ioctl(fd, SIOCGIFINDEX, &request);
    printf(" index %d %d", request.ifr_ifindex, if_nametoindex("lo"));
    ioctl(fd, SIOCGIFHWADDR, &request);
    printf(" kind %d", request.ifr_hwaddr.sa_family);
    strcpy(request.ifr_name, "nosuch0");
    printf(" %s", say(ioctl(fd, SIOCGIFADDR, &request)));
    printf(" %s\n", say(ioctl(fd, SIOCGIFADDR, BAD)));
    struct { unsigned cmd, value; } link = {0xa, 9};  // ETHTOOL_GLINK, behind a pointer of the request
    strcpy(request.ifr_name, "lo");
    request.ifr_data = (void *)&link;
    printf("ethtool %s", say(ioctl(fd, 0x8946, &request)));
    printf(" link %d", link.value);
    request.ifr_data = BAD;
    printf(" bad %s\n", say(ioctl(fd, 0x8946, &request)));
    printf("nonblocking %s", say(ioctl(fd, FIONBIO, &one)));
    printf(" %x", fcntl(fd, F_GETFL) & O_NONBLOCK);
    int owner = getpid();
    ioctl(fd, FIOSETOWN, &owner);
    owner = 0;
    ioctl(fd, FIOGETOWN, &owner);
    printf(" owner %d\n", owner == getpid());
    close(fd);

    // route netlink by hand: the name of interface 1
    fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
    struct sockaddr_nl kernel = {AF_NETLINK};
    bind(fd, (void *)&kernel, sizeof kernel);
    struct { struct nlmsghdr head; struct ifinfomsg body; } ask = {{sizeof ask, RTM_GETLINK, NLM_F_REQUEST, 1, 0}, {.ifi_index = 1}};
    struct iovec part = {&ask, sizeof ask};
    struct msghdr message = {&kernel, sizeof kernel, &part, 1, NULL, 0, 0};
    printf("netlink %s", say(sendmsg(fd, &message, 0)));
    static char answer[16384];
    part = (struct iovec){answer, sizeof answer};
    long got = recvmsg(fd, &message, 0);
    struct nlmsghdr *head = (void *)answer;
    int left = got - NLMSG_LENGTH(sizeof(struct ifinfomsg));
    for (struct rtattr *a = (void *)((char *)NLMSG_DATA(head) + NLMSG_ALIGN(sizeof(struct ifinfomsg))); RTA_OK(a, left);
         a = RTA_NEXT(a, left))
        if (a->rta_type == IFLA_IFNAME) printf(" name %s", (char *)RTA_DATA(a));
    printf(" type %d from %d\n", head->nlmsg_type, kernel.nl_pid);
    close(fd);

    fd = socket(AF_PACKET, SOCK_RAW, htons(ETH_P_ALL));
    if (fd < 0 && errno != EPERM) printf("packet %s\n", say(fd));
    if (fd >= 0) {  // only for root: what we send ourselves over the loopback comes by
        struct sockaddr_ll at = {AF_PACKET, htons(ETH_P_IP), 1};
        bind(fd, (void *)&at, sizeof at);
        int udp = socket(AF_INET, SOCK_DGRAM, 0), seen = 0;
        struct sockaddr_in to = {AF_INET, htons(9), {htonl(INADDR_LOOPBACK)}};
        sendto(udp, "packet", 6, 0, (void *)&to, sizeof to);
        for (int k = 0; k < 100 && !seen; k++) {
            socklen_t size = sizeof at;
            char frame[2048];
            struct pollfd wait = {fd, POLLIN, 0};
            if (poll(&wait, 1, 1000) < 1) break;
            long length = recvfrom(fd, frame, sizeof frame, 0, (void *)&at, &size);
            seen = length >= 48 && !memcmp(frame + 42, "packet", 6) && at.sll_ifindex == 1;
        }
        if (!seen) printf("packet was not seen\n");
        close(udp), close(fd);
    }
}

static volatile int alarms;
static void count(int signo) { alarms += signo > 0; }

static void interrupted(void)
{
    int pair[2];
    char byte;
    socketpair(AF_UNIX, SOCK_STREAM, 0, pair);
    struct sigaction act = {.sa_handler = count};
    sigaction(SIGALRM, &act, NULL);
    struct itimerval soon = {{0, 0}, {0, 20000}};
    setitimer(0, &soon, NULL);
    printf("recv %s", say(recv(pair[0], &byte, 1, 0)));
    setitimer(0, &soon, NULL);
    struct iovec part = {&byte, 1};
    struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1};
    printf(" recvmsg %s", say(recvmsg(pair[0], &message, 0)));
    act.sa_flags = SA_RESTART;
    sigaction(SIGALRM, &act, NULL);
    if (fork() == 0) {
        usleep(100000);
        write(pair[1], "z", 1);
        _exit(0);
    }
    setitimer(0, &soon, NULL);
    printf(" restarted %d", (int)recvmsg(pair[0], &message, 0));
    printf(" %c alarms %d\n", byte, alarms);
    wait(NULL);
    // with a timeout nothing restarts
    struct timeval limit = {5, 0};
    struct sockaddr_un name = {AF_UNIX};
    int listener = socket(AF_UNIX, SOCK_STREAM, 0);
    bind(listener, (void *)&name, sizeof(sa_family_t));
    listen(listener, 1);
    setsockopt(pair[0], SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    setsockopt(listener, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    setsockopt(pair[0], SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    setitimer(0, &soon, NULL);
    printf("limited recv %s", say(recv(pair[0], &byte, 1, 0)));
    setitimer(0, &soon, NULL);
    printf(" recvmsg %s", say(recvmsg(pair[0], &message, 0)));
    setitimer(0, &soon, NULL);
    printf(" accept %s", say(accept(listener, NULL, NULL)));
    while (send(pair[0], &name, sizeof name, MSG_DONTWAIT) > 0);
    setitimer(0, &soon, NULL);
    printf(" send %s", say(send(pair[0], &byte, 1, 0)));
    setitimer(0, &soon, NULL);
    printf(" sendmsg %s", say(sendmsg(pair[0], &message, 0)));
    printf(" alarms %d\n", alarms);
    close(pair[0]), close(pair[1]), close(listener);
}

// the same calls so often that native code makes them, with and without names
static void often(void)
{
    int a = socket(AF_INET, SOCK_DGRAM, 0), b = socket(AF_INET, SOCK_DGRAM, 0), sum = 0, names = 0;
    struct sockaddr_in at = {AF_INET, 0, {htonl(INADDR_LOOPBACK)}}, from;
    socklen_t size = sizeof at;
    bind(a, (void *)&at, size);
    getsockname(a, (void *)&at, &size);
    for (int k = 0; k < 300; k++) {
        int back = 0;
        sendto(b, &k, 4, 0, (void *)&at, sizeof at);
        size = sizeof from;
        if (k & 1) names += recvfrom(a, &back, 4, 0, (void *)&from, &size) == 4 && from.sin_port && size == sizeof from;
        else recv(a, &back, 4, 0);
        sum += back;
    }
    printf("often %d %d", sum, names);
    sendto(b, "x", 1, 0, (void *)&at, sizeof at);
    size = sizeof from;
    printf(" bad %s", say(recvfrom(a, BAD, 4, MSG_PEEK, (void *)&from, &size)));
    printf(" %s", say(recvfrom(a, &sum, 4, MSG_PEEK, BAD, &size)));
    printf(" %s", say(recvfrom(a, &sum, 4, MSG_PEEK, (void *)&from, BAD)));
    printf(" still %d", (int)recv(a, &sum, 4, MSG_DONTWAIT));
    printf(" %s", say(sendto(b, "x", 1, 0, BAD, sizeof at)));
    printf(" none %s\n", say(sendto(b, "x", 1, 0, NULL, 0)));
    close(a), close(b);
}

static void code(void)
{
    // a datagram over code that has run is what runs next; the code may come from any of the receiving calls
#ifdef __riscv
    unsigned text[2][2] = {{0x00100513, 0x00008067}, {0x00200513, 0x00008067}};  // li a0, 1; ret / li a0, 2; ret
#else
    unsigned char text[2][8] = {{0xb8, 1, 0, 0, 0, 0xc3}, {0xb8, 2, 0, 0, 0, 0xc3}};
#endif
    char *at = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    int (*run)(void) = (int (*)(void))at, pair[2], sum = 0;
    socketpair(AF_UNIX, SOCK_DGRAM, 0, pair);
    for (int k = 0; k < 90; k++) {
        send(pair[1], text[k & 1], 8, 0);
        struct iovec part = {at, 8};
        struct mmsghdr one = {{.msg_iov = &part, .msg_iovlen = 1}, 0};
        if (k % 3 == 0) recv(pair[0], at, 8, 0);
        if (k % 3 == 1) recvmsg(pair[0], &one.msg_hdr, 0);
        if (k % 3 == 2) recvmmsg(pair[0], &one, 1, 0, NULL);
        for (int n = 0; n < 20; n++) sum += run() == 1 + (k & 1);
    }
    printf("code %d\n", sum);
}

int main(void)
{
    setvbuf(stdout, NULL, _IOFBF, 65536);
    names();
    inet();
    filters();
    fflush(stdout);
    rights();
    datagrams();
    interfaces();
    fflush(stdout);
    often();
    interrupted();
    code();
    return 0;
}
